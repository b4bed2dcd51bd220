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
		},
	},
];

export default config;
