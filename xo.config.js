import {fixupConfigRules} from '@eslint/compat';
import xoReact from 'eslint-config-xo-react';

/**
@type {import('xo').FlatXoConfig}
*/
const config = [
	{
		ignores: [
			'dist',
			'test/**/fixtures',
			'test/**/golden',
			'content',
			'pictures',
			'**/*.md',
			'**/*.json',
		],
	},
	...fixupConfigRules(xoReact()),
	{
		prettier: true,
		rules: {
			// Prettier decides how JSX closes.
			'react/jsx-tag-spacing': 'off',
			// Node 20, which the bundle runs on, has no Promise.withResolvers().
			'unicorn/prefer-promise-with-resolvers': 'off',
			// A default case covers the rest of a union.
			'@typescript-eslint/switch-exhaustiveness-check': [
				'error',
				{considerDefaultExhaustiveForUnions: true},
			],
			// Matters of taste in which this code has a habit of its own.
			'regexp/prefer-named-capture-group': 'off',
			'regexp/sort-character-class-elements': 'off',
			'regexp/unicode-escape': 'off',
			'regexp/unicode-property': 'off',
			'unicorn/consistent-boolean-name': 'off',
			'unicorn/consistent-class-member-order': 'off',
			'unicorn/max-nested-calls': 'off',
			'unicorn/no-array-callback-reference': 'off',
			'unicorn/no-array-reduce': 'off',
			'no-await-in-loop': 'off',
			'unicorn/no-await-expression-member': 'off',
			'unicorn/no-break-in-nested-loop': 'off',
			'unicorn/no-immediate-mutation': 'off',
			'unicorn/no-computed-property-existence-check': 'off',
			'unicorn/no-declarations-before-early-exit': 'off',
			'unicorn/no-negated-array-predicate': 'off',
			'unicorn/prefer-code-point': 'off',
			'unicorn/prefer-continue': 'off',
			'unicorn/prefer-minimal-ternary': 'off',
			'unicorn/prefer-simple-condition-first': 'off',
			'unicorn/prefer-unicode-code-point-escapes': 'off',
			'unicorn/single-line-block-comment-style': 'off',
			'@typescript-eslint/prefer-for-of': 'off',
			'jsdoc/check-param-names': 'off',
			'jsdoc/require-param': 'off',
			'jsdoc/require-param-description': 'off',
			'jsdoc/require-yields': 'off',
			// Prettier takes away the parentheses that this rule asks for.
			'@stylistic/no-mixed-operators': 'off',
			// TypeScript refuses the v flag for Node 20's target.
			'require-unicode-regexp': 'off',
			// Character classes and text attributes are sets of bits.
			'no-bitwise': 'off',
			// Node 20 has neither iterator helpers nor Array.fromAsync().
			'unicorn/prefer-iterator-to-array': 'off',
			'unicorn/prefer-array-from-async': 'off',
		},
	},
	{
		files: ['test/**', 'bench/**'],
		rules: {
			// Properties and generators nest.
			'unicorn/max-nested-calls': 'off',
			// What is sent to a terminal and read from it is full of controls.
			'no-control-regex': 'off',
			'regexp/no-control-character': 'off',
			// Names of environment variables.
			'@typescript-eslint/naming-convention': 'off',
			// A person's story is told one step after the other.
			'no-await-in-loop': 'off',
			// Helpers stand beside the tests that share them.
			'node-test/no-import-test-files': 'off',
		},
	},
];

export default config;
