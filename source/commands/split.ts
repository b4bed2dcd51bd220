import {options, type Option, type RawFlags} from './flags.js';

export type Split = {
	readonly input: readonly string[];
	readonly flags: RawFlags;
};

/**
Splits the command lines that leave nothing to decide: every option known, spelt out, said once and with its value.

meow costs half as much time as all of Node's own start, so it is loaded for all the others only: those with an error in
them, with clusters, `--` or a doubled option, and for help. A test holds that both split alike.

@returns Undefined for a command line that meow is to split.
*/
export function splitPlain(argv: readonly string[]): Split | undefined {
	const input: string[] = [];
	const flags: Record<string, string | boolean> = {};
	for (let index = 0; index < argv.length; index++) {
		const word = argv[index]!;
		if (word === '-' || !word.startsWith('-')) {
			input.push(word);
			continue;
		}

		const {name, attached} = readName(word);
		const found = known().get(name);
		if (!found || found.key === 'help' || Object.hasOwn(flags, found.key)) {
			return undefined;
		}

		if (found.option.type === 'boolean') {
			if (attached !== undefined) {
				return undefined;
			}

			flags[found.key] = found.value;
			continue;
		}

		const value = attached ?? argv[++index];
		if (value === undefined || value === '' || /^-|^["']/.test(value)) {
			return undefined;
		}

		flags[found.key] = value;
	}

	return {input, flags};
}

type Found = {
	readonly key: string;
	readonly option: Option;
	readonly value: boolean;
};

let table: Map<string, Found> | undefined;

function known(): Map<string, Found> {
	if (!table) {
		table = new Map();
		for (const [key, option] of Object.entries<Option>(options)) {
			const name = key.replaceAll(/[A-Z]/g, '-$&').toLowerCase();
			table.set(`--${name}`, {key, option, value: true});
			if (option.short !== undefined) {
				table.set(`-${option.short}`, {key, option, value: true});
			}

			if (option.type === 'boolean') {
				table.set(`--no-${name}`, {key, option, value: false});
			}
		}
	}

	return table;
}

function readName(word: string): {
	name: string;
	attached: string | undefined;
} {
	const equals = word.startsWith('--') ? word.indexOf('=') : -1;
	return equals === -1
		? {name: word, attached: undefined}
		: {name: word.slice(0, equals), attached: word.slice(equals + 1)};
}
