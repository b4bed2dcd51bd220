import type {From} from '../article/open.js';
import {commands, type Command} from './names.js';

/**
What may be said to the program, checked: no value in here is out of its range.
*/
export type Flags = {
	/**
	Columns to lay out for; absent: the terminal's.
	*/
	readonly width?: number;
	readonly from: From;
	readonly format?: 'text' | 'json' | 'csv' | 'tsv' | 'markdown';
	/**
	Counted from 1.
	*/
	readonly table?: number;
	/**
	A number (`2`, `2.1`) or the beginning of a title.
	*/
	readonly section?: string;
	readonly report?: 'text' | 'json' | 'none';
	readonly theme: 'auto' | 'dark' | 'light' | 'mono';
	/**
	False: `--no-color`; true: `--color`. Absent: by the environment.
	*/
	readonly color?: boolean;
	readonly ascii: boolean;
	readonly screenReader: boolean;
	readonly restricted: boolean;
	/**
	Positions and marks are kept.
	*/
	readonly state: boolean;
	/**
	`clean`: only tell whether anything would be repaired.
	*/
	readonly check: boolean;
	/**
	`print`, `tables`: the column, by number or the beginning of its header, that the others are compared with.
	*/
	readonly compare?: string;
	/**
	`print`, `tables`: join the tables that share their first header.
	*/
	readonly gather: boolean;
	/**
	Wheel and clicks.
	*/
	readonly mouse: boolean;
};

/**
A checked command line.
*/
export type ReadRequest = {
	/**
	A path, an address or `-`; undefined: what the program chooses (a pipe, or the shipped briefs).
	*/
	readonly target: string | undefined;
	readonly flags: Flags;
};

export type Request = ReadRequest & {
	readonly command: Command;
	/**
	Whether the command was named or only meant.
	*/
	readonly named: boolean;
	/**
	What `find` looks for.
	*/
	readonly query: string;
};

/**
What meow hands over: texts and yes or no, not yet checked.
*/
export type RawFlags = Readonly<Record<string, unknown>>;

export type Checked =
	| {readonly ok: true; readonly request: Request}
	/**
	One line for the person, without the program's name.
	*/
	| {readonly ok: false; readonly message: string};

export type Option =
	| {
			readonly type: 'boolean';
			readonly short?: string;
			/**
			The only commands that it says anything to.
			*/
			readonly only?: readonly Command[];
	  }
	| {
			readonly type: 'text' | 'number';
			readonly short?: string;
			/**
			What the value is, for the error.
			*/
			readonly value: string;
			readonly choices?: readonly string[];
			/**
			Choices that only these commands know.
			*/
			readonly byCommand?: Partial<Record<Command, readonly string[]>>;
	  };

/**
Every option, by its name in the code.
*/
export const options = {
	width: {
		type: 'number',
		short: 'w',
		value: 'a number of columns from 1 to 10000',
	},
	from: {
		type: 'text',
		value: 'auto, markdown, text, html, csv or tsv',
		choices: ['auto', 'markdown', 'text', 'html', 'csv', 'tsv'],
	},
	format: {
		type: 'text',
		short: 'f',
		value: 'text, json, csv, tsv or markdown',
		choices: ['text', 'json', 'csv', 'tsv', 'markdown'],
		byCommand: {
			tables: ['csv', 'tsv', 'json', 'markdown'],
			outline: ['text', 'json'],
			find: ['text', 'json'],
			read: ['text'],
			print: ['text'],
			clean: ['markdown'],
		},
	},
	table: {type: 'number', value: 'the number of a table, from 1'},
	section: {
		type: 'text',
		value: 'the number of a section or the beginning of its title',
	},
	report: {
		type: 'text',
		value: 'text, json or none',
		choices: ['text', 'json', 'none'],
	},
	theme: {
		type: 'text',
		value: 'auto, dark, light or mono',
		choices: ['auto', 'dark', 'light', 'mono'],
	},
	compare: {
		type: 'text',
		value: 'the number of a column or the beginning of its header',
	},
	color: {type: 'boolean'},
	ascii: {type: 'boolean'},
	screenReader: {type: 'boolean'},
	restricted: {type: 'boolean'},
	state: {type: 'boolean'},
	check: {type: 'boolean'},
	gather: {type: 'boolean', only: ['print', 'tables', 'read']},
	mouse: {type: 'boolean'},
	help: {type: 'boolean', short: 'h'},
	version: {type: 'boolean'},
} as const satisfies Readonly<Record<string, Option>>;

const greatestWidth = 10_000;

/**
Checks a command line as meow split it.
*/
export function checkCommandLine(
	input: readonly string[],
	raw: RawFlags,
): Checked {
	const [first, ...rest] = input;
	const command = commands.find(name => name === first);
	const operands = command === undefined ? [...input] : [...rest];
	const wrong = findUnknown(raw) ?? findWrongValue(raw, command ?? 'read');
	if (wrong !== undefined) {
		return {ok: false, message: wrong};
	}

	let query = '';
	if (command === 'find') {
		const given = operands.shift();
		if (given === undefined || given.trim() === '') {
			return {
				ok: false,
				message: 'find: say what to look for: brief find QUERY FILE',
			};
		}

		query = given;
	}

	if (operands.length > 1) {
		return {
			ok: false,
			message: `${operands[1]}: one file or folder at a time (quote a name that has blanks in it)`,
		};
	}

	return {
		ok: true,
		request: {
			command: command ?? 'read',
			named: command !== undefined,
			query,
			target: operands[0],
			flags: toFlags(raw),
		},
	};
}

/**
`screenReader` as it is typed: `--screen-reader`.
*/
export function optionName(key: string): string {
	return key.length === 1
		? `-${key}`
		: `--${key.replaceAll(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)}`;
}

function findUnknown(raw: RawFlags): string | undefined {
	for (const [key, value] of Object.entries(raw)) {
		if (!Object.hasOwn(options, key)) {
			const name = value === false ? optionName(`no-${key}`) : optionName(key);
			return `${name}: no such option; brief --help lists them`;
		}
	}

	return undefined;
}

function findWrongValue(raw: RawFlags, command: Command): string | undefined {
	for (const [key, option] of Object.entries<Option>(options)) {
		const value = lastOf(raw[key]);
		if (value === undefined) {
			continue;
		}

		const name = optionName(key);
		if (option.type === 'boolean') {
			if (typeof value !== 'boolean') {
				return `${name}: takes no value`;
			}

			if (option.only?.includes(command) === false) {
				return `${name}: is for ${list(option.only, 'and')}`;
			}

			continue;
		}

		if (typeof value !== 'string' || value === '') {
			return `${value === false ? `--no-${name.slice(2)}` : name}: needs ${option.value}`;
		}

		const choices = option.byCommand?.[command] ?? option.choices;
		if (choices && !choices.includes(value)) {
			return `${name} ${value}: must be ${list(choices)}${
				option.choices?.includes(value) ? ` for ${command}` : ''
			}`;
		}

		if (option.type === 'number' && !isCount(value, key)) {
			return `${name} ${value}: must be ${option.value}`;
		}
	}

	return undefined;
}

function isCount(value: string, key: string): boolean {
	return (
		/^\d{1,9}$/.test(value) &&
		Number(value) >= 1 &&
		(key !== 'width' || Number(value) <= greatestWidth)
	);
}

function list(choices: readonly string[], joint: 'or' | 'and' = 'or'): string {
	return choices.length === 1
		? choices.join('')
		: `${choices.slice(0, -1).join(', ')} ${joint} ${choices.at(-1)}`;
}

function toFlags(raw: RawFlags): Flags {
	const text = (key: string): string | undefined => {
		const value = lastOf(raw[key]);
		return typeof value === 'string' ? value : undefined;
	};

	const yes = (key: string): boolean => lastOf(raw[key]) === true;
	const number = (key: string): number | undefined => {
		const value = text(key);
		return value === undefined ? undefined : Number(value);
	};

	const color = lastOf(raw.color);
	return defined({
		width: number('width'),
		from: (text('from') ?? 'auto') as Flags['from'],
		format: text('format') as Flags['format'],
		table: number('table'),
		section: text('section'),
		report: text('report') as Flags['report'],
		theme: (text('theme') ?? 'auto') as Flags['theme'],
		color: typeof color === 'boolean' ? color : undefined,
		ascii: yes('ascii'),
		screenReader: yes('screenReader'),
		restricted: yes('restricted'),
		state: lastOf(raw.state) !== false,
		check: yes('check'),
		compare: text('compare'),
		gather: yes('gather'),
		mouse: yes('mouse'),
	});
}

/**
Given twice, the last one counts: an alias can be overruled.
*/
function lastOf(value: unknown): unknown {
	return Array.isArray(value) ? value.at(-1) : value;
}

type Defined<T> = {
	[K in keyof T as undefined extends T[K] ? never : K]: T[K];
} & {
	[K in keyof T as undefined extends T[K] ? K : never]?: Exclude<
		T[K],
		undefined
	>;
};

function defined<T extends Readonly<Record<string, unknown>>>(
	record: T,
): Defined<T> {
	return Object.fromEntries(
		Object.entries(record).filter(([, value]) => value !== undefined),
	) as Defined<T>;
}
