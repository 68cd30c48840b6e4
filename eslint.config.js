import graphqlPlugin from '@graphql-eslint/eslint-plugin';
import tseslint from 'typescript-eslint';

const schemaRules = {
  ...graphqlPlugin.configs['flat/schema-recommended'].rules,
  ...graphqlPlugin.configs['flat/schema-relay'].rules,
  '@graphql-eslint/require-description': [
    'error',
    { types: true, FieldDefinition: true, EnumValueDefinition: true, InputValueDefinition: true },
  ],
  // A type's `id` and connection shapes are checked by the relay rules; strict-id-in-types would ask for ids on value types.
  '@graphql-eslint/strict-id-in-types': 'off',
  // Verdicts and matches connect items that connect back: the limits on depth and cost bound them.
  '@graphql-eslint/no-unreachable-types': 'error',
  // A name is spelt as in the field, "a" and "b" included; the same word may begin several fields of a type.
  '@graphql-eslint/naming-convention': 'off',
  '@graphql-eslint/no-typename-prefix': 'off',
  // Lists that can't grow without bound (aliases, ports) are plain lists; pages go forward only.
  '@graphql-eslint/relay-edge-types': ['error', { withEdgeSuffix: true, shouldImplementNode: false, listTypeCanWrapOnlyEdgeType: false }],
  '@graphql-eslint/relay-arguments': ['error', { includeBoth: false }],
  // Descriptions stand on one line where they fit.
  '@graphql-eslint/description-style': 'off',
};

export default tseslint.config(
  { ignores: ['node_modules/', '.cache/', '.data/', '**/generated/', 'coverage/', 'reports/', 'dist/'] },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strict],
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
      'no-console': 'off',
    },
  },
  {
    files: ['server/graphql/{resolvers,fields}/**/*.ts', 'tests/**/*.ts'],
    rules: { '@typescript-eslint/explicit-module-boundary-types': 'off' },
  },
  {
    files: ['server/engine/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', 'process', 'console', 'fetch', 'setTimeout', 'Date'],
      'no-restricted-imports': ['error', { patterns: [{ regex: '^[^.]', message: 'The engine imports only itself.' }] }],
    },
  },
  {
    files: ['server/engine/words/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ regex: '^(?!\\.|intl-messageformat$)', message: 'Of packages only the one that reads messages.' }] },
      ],
    },
  },
  {
    files: ['server/**/*.ts'],
    ignores: ['server/config.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'Only server/config.ts reads the environment.' },
      ],
    },
  },
  {
    files: ['schema/*.graphql'],
    languageOptions: { parser: graphqlPlugin.parser, parserOptions: { graphQLConfig: { schema: 'schema/*.graphql' } } },
    plugins: { '@graphql-eslint': graphqlPlugin },
    rules: schemaRules,
  },
);
