import {fixupConfigRules} from '@eslint/compat';
import xoReact from 'eslint-config-xo-react';

/** @type {import('xo').FlatXoConfig} */
const config = [
	{
		ignores: ['dist', 'test/**/fixtures', 'test/**/golden', 'content'],
	},
	...fixupConfigRules(xoReact()),
	{
		prettier: true,
		rules: {
			// Prettier decides how JSX closes.
			'react/jsx-tag-spacing': 'off',
			// Prettier takes away the parentheses that this rule asks for.
			'@stylistic/no-mixed-operators': 'off',
			// TypeScript refuses the v flag for Node 20's target.
			'require-unicode-regexp': 'off',
			// Character classes and text attributes are sets of bits.
			'no-bitwise': 'off',
		},
	},
];

export default config;
