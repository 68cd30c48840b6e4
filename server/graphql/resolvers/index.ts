import type { Entity, NamedEntity } from '../entity.ts';
import type { Resolvers } from '../generated/resolver-types.ts';
import { DateTime, PartialDate } from '../scalars.ts';
import { Change } from './Change.ts';
import { Clearance } from './Clearance.ts';
import { ClearanceSummary } from './ClearanceSummary.ts';
import { CompatibilityMatrix } from './CompatibilityMatrix.ts';
import { Consent } from './Consent.ts';
import { DomainInteroperability } from './DomainInteroperability.ts';
import { Framework } from './Framework.ts';
import { InteroperabilityChange } from './InteroperabilityChange.ts';
import { NationInteroperability } from './NationInteroperability.ts';
import { ProductionLine } from './ProductionLine.ts';
import { ConformingItem } from './ConformingItem.ts';
import { Conformance } from './Conformance.ts';
import { Edition } from './Edition.ts';
import { EquipmentType } from './EquipmentType.ts';
import { Evidence } from './Evidence.ts';
import { Finding } from './Finding.ts';
import { Holding } from './Holding.ts';
import { InterfaceSpec } from './InterfaceSpec.ts';
import { MissingFact } from './MissingFact.ts';
import { Nation } from './Nation.ts';
import { NationResponse } from './NationResponse.ts';
import { NearMiss } from './NearMiss.ts';
import { Operation } from './Operation.ts';
import { Port } from './Port.ts';
import { Source } from './Source.ts';
import { Standard } from './Standard.ts';
import { StandardCoverage } from './StandardCoverage.ts';
import { SupplyType } from './SupplyType.ts';
import { termFields } from './term.ts';
import { Verdict } from './Verdict.ts';
import { calibre } from './Query/calibre.ts';
import { calibres } from './Query/calibres.ts';
import { combination } from './Query/combination.ts';
import { compatibility } from './Query/compatibility.ts';
import { compatibilityMatrix } from './Query/compatibilityMatrix.ts';
import { nationInteroperability } from './Query/nationInteroperability.ts';
import { compatibleStock } from './Query/compatibleStock.ts';
import { dataset } from './Query/dataset.ts';
import { equipmentType } from './Query/equipmentType.ts';
import { equipmentTypes } from './Query/equipmentTypes.ts';
import { holdings } from './Query/holdings.ts';
import { matchItems } from './Query/matchItems.ts';
import { nation } from './Query/nation.ts';
import { nations } from './Query/nations.ts';
import { node } from './Query/node.ts';
import { nodes } from './Query/nodes.ts';
import { operates } from './Query/operates.ts';
import { search } from './Query/search.ts';
import { standard } from './Query/standard.ts';
import { standardCovers } from './Query/standardCovers.ts';
import { standards } from './Query/standards.ts';
import { supplyType } from './Query/supplyType.ts';
import { supplyTypes } from './Query/supplyTypes.ts';

/** Every resolver, in the order of the schema. */
export const resolvers = {
  PartialDate,
  DateTime,
  Node: { __resolveType: ({ __typename }: Entity) => __typename },
  CatalogueEntity: { __resolveType: ({ __typename }: NamedEntity) => __typename },
  Query: {
    calibre,
    calibres,
    combination,
    compatibility,
    compatibilityMatrix,
    nationInteroperability,
    compatibleStock,
    dataset,
    equipmentType,
    equipmentTypes,
    holdings,
    matchItems,
    nation,
    nations,
    node,
    nodes,
    operates,
    search,
    standard,
    standardCovers,
    standards,
    supplyType,
    supplyTypes,
  },
  Category: termFields,
  Topic: termFields,
  Change,
  Clearance,
  ClearanceSummary,
  CompatibilityMatrix,
  Consent,
  DomainInteroperability,
  Framework,
  InteroperabilityChange,
  NationInteroperability,
  ProductionLine,
  ConformingItem,
  Conformance,
  Edition,
  EquipmentType,
  Evidence,
  Finding,
  Holding,
  InterfaceSpec,
  MissingFact,
  Nation,
  NationResponse,
  NearMiss,
  Operation,
  Port,
  Source,
  Standard,
  StandardCoverage,
  SupplyType,
  Verdict,
} satisfies Resolvers;
