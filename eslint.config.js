import js from '@eslint/js';
import {configs as lit} from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import {configs as wc} from 'eslint-plugin-wc';
import {defineConfig, globalIgnores} from 'eslint/config';
import tseslint from 'typescript-eslint';
import {bans} from './build/lint/bans.js';
import {layers} from './build/lint/layers.js';

/** Calls whose promise nobody has to wait for: Node's tests wait for themselves, and Chai's `equal` only claims to be one. */
const SAFE_CALLS = [
  {from: 'package', package: 'node:test', name: ['describe', 'it', 'suite', 'test']},
  {from: 'package', package: 'chai', name: 'Equal'},
];

export default defineConfig(
  globalIgnores(['dist', 'cdn', 'storybook-static', 'coverage', '.cache', 'demo/data']),
  js.configs.recommended,
  // The compiler knows which names exist; text from outside is searched for control characters.
  {rules: {'no-undef': 'off', 'no-control-regex': 'off'}, linterOptions: {reportUnusedDisableDirectives: 'error'}},
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: {parserOptions: {projectService: true}},
    rules: {
      '@typescript-eslint/no-floating-promises': ['error', {allowForKnownSafeCalls: SAFE_CALLS}],
      // Words come as records of plain functions, which are taken out one by one.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-unused-vars': ['error', {argsIgnorePattern: '^_', ignoreRestSiblings: true}],
    },
  },
  {
    files: ['src/**/*.ts', 'stories/**/*.ts'],
    extends: [lit['flat/recommended'], wc['flat/best-practice']],
    plugins: {'lit-a11y': litA11y},
    rules: litA11y.configs.recommended.rules,
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      'max-lines': ['error', {max: 250}],
      'no-eval': 'error',
      'no-new-func': 'error',
    },
  },
  layers,
  bans,
);
