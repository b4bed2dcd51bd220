import meow from 'meow';
import {help} from './help.js';
import {options, type Option} from './flags.js';
import type {Split} from './split.js';

type MeowFlag = {type: 'string' | 'boolean'; shortFlag?: string};

/**
Splits any command line; what meow will not have comes back as a line for the person.
*/
export function splitByMeow(
	argv: readonly string[],
): Split | {readonly help: string} | {readonly message: string} {
	const flags: Record<string, MeowFlag> = {};
	for (const [key, option] of Object.entries<Option>(options)) {
		flags[key] = {
			// Numbers are read as text, so that an error can quote what was typed.
			type: option.type === 'boolean' ? 'boolean' : 'string',
			...(option.short !== undefined && {shortFlag: option.short}),
		};
	}

	try {
		const cli = meow(help, {
			importMeta: import.meta,
			pkg: {name: 'brief'},
			argv,
			description: false,
			helpIndent: 0,
			autoHelp: false,
			autoVersion: false,
			booleanDefault: undefined,
			// Unknown ones are told in the same words as everything else that is wrong.
			allowUnknownFlags: true,
			flags,
		});
		return cli.flags.help === true
			? {help: `${cli.help.trim()}\n`}
			: {input: cli.input, flags: cli.flags};
	} catch (error: unknown) {
		if (error instanceof Error) {
			const [option] = /--[-a-z]+/.exec(error.message) ?? [];
			return {
				message:
					option === undefined
						? error.message
						: `${option}: say it once only (${error.message})`,
			};
		}

		throw error;
	}
}
