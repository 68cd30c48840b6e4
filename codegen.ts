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
          Evidence: '../../engine/records.ts#Evidence as EvidenceFact',
          Verdict: '../../engine/verdict.ts#Verdict as EngineVerdict',
          Finding: '../../engine/verdict.ts#Finding as EngineFinding',
          Change: '../../engine/verdict.ts#Change as EngineChange',
          ClearanceSummary: '../../engine/clearances.ts#ClearanceSummary as EngineClearanceSummary',
          Clearance: '../../engine/records.ts#ClearanceRecord',
          Consent: '../../engine/records.ts#ConsentRecord',
          ProductionLine: '../../engine/records.ts#ProductionLineRecord',
          Framework: '../../engine/records.ts#FrameworkRecord',
          CompatibilityMatrix: '../entity.ts#MatrixEntity',
          NationInteroperability: '../../engine/nation-interoperability.ts#NationInteroperability as EngineNationInteroperability',
          DomainInteroperability: '../../engine/nation-interoperability.ts#DomainInteroperability as EngineDomainInteroperability',
          InteroperabilityChange: '../../engine/nation-interoperability.ts#InteroperabilityChange as EngineInteroperabilityChange',
          MissingFact: '../../engine/verdict.ts#MissingFact as EngineMissingFact',
          Operation: '../../engine/operates.ts#Operation as EngineOperation',
          StandardCoverage: '../../engine/standard-covers.ts#StandardCoverage as EngineStandardCoverage',
          CombinationVerdict: '../../engine/combination.ts#CombinationVerdict as EngineCombination',
          Port: '../../engine/subject.ts#SubjectPort',
          NationResponse: '../entity.ts#ResponseEntity',
          Edition: '../entity.ts#EditionEntity',
          Conformance: '../../engine/records.ts#Conformance as ConformanceFact',
          ConformingItem: '../entity.ts#ConformingFact',
          NearMiss: '../entity.ts#NearMissFact',
        },
      },
    },
  },
};

export default config;
