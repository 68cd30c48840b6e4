import type { CodegenConfig } from '@graphql-codegen/cli';

const config: CodegenConfig = {
  schema: 'schema/*.graphql',
  generates: {
    'server/graphql/generated/resolver-types.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        contextType: '../context.ts#RequestContext',
        scalars: { PartialDate: 'string', DateTime: 'string', ID: 'string' },
        mappers: {
          Node: '../entity.ts#Entity',
          CatalogueEntity: '../entity.ts#NamedEntity',
          EquipmentType: '../entity.ts#EquipmentEntity',
          SupplyType: '../entity.ts#SupplyEntity',
          InterfaceSpec: '../entity.ts#InterfaceEntity',
          Standard: '../entity.ts#StandardEntity',
          Nation: '../entity.ts#NationEntity',
          Category: '../entity.ts#CategoryEntity',
          Topic: '../entity.ts#TopicEntity',
          Source: '../entity.ts#SourceEntity',
          Holding: '../entity.ts#HoldingEntity',
          Evidence: '../../engine/facts/records.ts#HoldingEvidence as EvidenceFact',
          Verdict: '../../engine/verdict/verdict.ts#Verdict as EngineVerdict',
          Finding: '../../engine/verdict/verdict.ts#Finding as EngineFinding',
          Condition: '../../engine/verdict/conditions.ts#ConditionDetail as EngineCondition',
          MemberLists: '../../engine/verdict/verdict.ts#MemberLists as EngineMemberLists',
          Change: '../../engine/verdict/verdict.ts#Change as EngineChange',
          ClearanceSummary: '../../engine/judge/clearances.ts#ClearanceSummary as EngineClearanceSummary',
          Clearance: '../entity.ts#ClearanceEntity',
          Consent: '../entity.ts#ConsentEntity',
          ProductionLine: '../entity.ts#ProductionEntity',
          Framework: '../entity.ts#FrameworkEntity',
          InterfaceKind: '../entity.ts#InterfaceKindEntity',
          Feature: '../entity.ts#FeatureEntity',
          CompatibilityMatrix: '../entity.ts#MatrixEntity',
          NationInteroperability:
            '../../engine/questions/nation-interoperability.ts#NationInteroperability as EngineNationInteroperability',
          DomainInteroperability:
            '../../engine/questions/nation-interoperability.ts#DomainInteroperability as EngineDomainInteroperability',
          InteroperabilityChange: '../../engine/questions/most-helpful.ts#InteroperabilityChange as EngineInteroperabilityChange',
          MissingFact: '../../engine/verdict/verdict.ts#MissingFact as EngineMissingFact',
          Operation: '../../engine/questions/operation.ts#Operation as EngineOperation',
          StandardCoverage: '../../engine/questions/standard-covers.ts#StandardCoverage as EngineStandardCoverage',
          CombinationVerdict: '../../engine/questions/combination.ts#CombinationVerdict as EngineCombination',
          Port: '../../engine/facts/subject-port.ts#SubjectPort',
          NationResponse: '../entity.ts#ResponseEntity',
          Edition: '../entity.ts#EditionEntity',
          Conformance: '../../engine/facts/records.ts#Conformance as ConformanceFact',
          ConformingItem: '../entity.ts#ConformingFact',
          NearMiss: '../entity.ts#NearMissFact',
          NamedNation: '../named-nation.ts#NationName',
        },
      },
    },
  },
};

export default config;
