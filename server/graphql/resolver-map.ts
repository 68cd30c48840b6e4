import type { Resolvers } from './generated/resolver-types.ts';
import { CatalogueEntity } from './resolvers/CatalogueEntity.ts';
import { Category } from './resolvers/Category.ts';
import { Change } from './resolvers/Change.ts';
import { Clearance } from './resolvers/Clearance.ts';
import { ClearanceSummary } from './resolvers/ClearanceSummary.ts';
import { CompatibilityMatrix } from './resolvers/CompatibilityMatrix.ts';
import { Condition } from './resolvers/Condition.ts';
import { Conformance } from './resolvers/Conformance.ts';
import { ConformingItem } from './resolvers/ConformingItem.ts';
import { Consent } from './resolvers/Consent.ts';
import { DomainInteroperability } from './resolvers/DomainInteroperability.ts';
import { Edition } from './resolvers/Edition.ts';
import { EquipmentType } from './resolvers/EquipmentType.ts';
import { Evidence } from './resolvers/Evidence.ts';
import { Feature } from './resolvers/Feature.ts';
import { Finding } from './resolvers/Finding.ts';
import { Framework } from './resolvers/Framework.ts';
import { Holding } from './resolvers/Holding.ts';
import { InterfaceKind } from './resolvers/InterfaceKind.ts';
import { InterfaceSpec } from './resolvers/InterfaceSpec.ts';
import { InteroperabilityChange } from './resolvers/InteroperabilityChange.ts';
import { MemberLists } from './resolvers/MemberLists.ts';
import { MissingFact } from './resolvers/MissingFact.ts';
import { NamedNation } from './resolvers/NamedNation.ts';
import { Nation } from './resolvers/Nation.ts';
import { NationInteroperability } from './resolvers/NationInteroperability.ts';
import { NationResponse } from './resolvers/NationResponse.ts';
import { NearMiss } from './resolvers/NearMiss.ts';
import { Node } from './resolvers/Node.ts';
import { Operation } from './resolvers/Operation.ts';
import { Port } from './resolvers/Port.ts';
import { ProductionLine } from './resolvers/ProductionLine.ts';
import { calibre } from './resolvers/Query/calibre.ts';
import { calibres } from './resolvers/Query/calibres.ts';
import { categories } from './resolvers/Query/categories.ts';
import { clearances } from './resolvers/Query/clearances.ts';
import { combination } from './resolvers/Query/combination.ts';
import { compatibility } from './resolvers/Query/compatibility.ts';
import { compatibilityMatrix } from './resolvers/Query/compatibilityMatrix.ts';
import { compatibleStock } from './resolvers/Query/compatibleStock.ts';
import { consents } from './resolvers/Query/consents.ts';
import { dataset } from './resolvers/Query/dataset.ts';
import { equipmentType } from './resolvers/Query/equipmentType.ts';
import { equipmentTypes } from './resolvers/Query/equipmentTypes.ts';
import { features } from './resolvers/Query/features.ts';
import { frameworks } from './resolvers/Query/frameworks.ts';
import { holdings } from './resolvers/Query/holdings.ts';
import { interface as interfaceByKey } from './resolvers/Query/interface.ts';
import { interfaceKinds } from './resolvers/Query/interfaceKinds.ts';
import { interfaces } from './resolvers/Query/interfaces.ts';
import { matchItems } from './resolvers/Query/matchItems.ts';
import { nation } from './resolvers/Query/nation.ts';
import { nationInteroperability } from './resolvers/Query/nationInteroperability.ts';
import { nations } from './resolvers/Query/nations.ts';
import { natures } from './resolvers/Query/natures.ts';
import { node } from './resolvers/Query/node.ts';
import { nodes } from './resolvers/Query/nodes.ts';
import { operates } from './resolvers/Query/operates.ts';
import { production } from './resolvers/Query/production.ts';
import { search } from './resolvers/Query/search.ts';
import { sources } from './resolvers/Query/sources.ts';
import { standard } from './resolvers/Query/standard.ts';
import { standardCovers } from './resolvers/Query/standardCovers.ts';
import { standards } from './resolvers/Query/standards.ts';
import { supplyType } from './resolvers/Query/supplyType.ts';
import { supplyTypes } from './resolvers/Query/supplyTypes.ts';
import { topics } from './resolvers/Query/topics.ts';
import { Source } from './resolvers/Source.ts';
import { Standard } from './resolvers/Standard.ts';
import { StandardCoverage } from './resolvers/StandardCoverage.ts';
import { SupplyType } from './resolvers/SupplyType.ts';
import { Topic } from './resolvers/Topic.ts';
import { Verdict } from './resolvers/Verdict.ts';
import { DateTime, PartialDate } from './scalars.ts';

/** Every resolver of the contract, by its coordinate. */
export const resolvers = {
  PartialDate,
  DateTime,
  Node,
  CatalogueEntity,
  Query: {
    calibre,
    calibres,
    categories,
    clearances,
    combination,
    compatibility,
    compatibilityMatrix,
    compatibleStock,
    consents,
    dataset,
    equipmentType,
    equipmentTypes,
    features,
    frameworks,
    holdings,
    interface: interfaceByKey,
    interfaceKinds,
    interfaces,
    matchItems,
    nation,
    nationInteroperability,
    nations,
    natures,
    node,
    nodes,
    operates,
    production,
    search,
    sources,
    standard,
    standardCovers,
    standards,
    supplyType,
    supplyTypes,
    topics,
  },
  Category,
  Change,
  Clearance,
  ClearanceSummary,
  CompatibilityMatrix,
  Conformance,
  ConformingItem,
  Consent,
  DomainInteroperability,
  Condition,
  Edition,
  EquipmentType,
  Evidence,
  Feature,
  Finding,
  Framework,
  Holding,
  InterfaceKind,
  InterfaceSpec,
  InteroperabilityChange,
  MemberLists,
  MissingFact,
  NamedNation,
  Nation,
  NationInteroperability,
  NationResponse,
  NearMiss,
  Operation,
  Port,
  ProductionLine,
  Source,
  Standard,
  StandardCoverage,
  SupplyType,
  Topic,
  Verdict,
} satisfies Resolvers;
