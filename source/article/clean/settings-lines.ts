import type {Draft} from './draft.js';
import type {Line} from './lines.js';

/**
`name: value`, `name:` or an item of YAML, its name in small letters without blanks.
*/
const setting =
	/^(?<indent> *)(?<dashes>(?:- )*)(?:(?<name>[a-z_][\w./-]{0,40}):(?:\s+(?<value>\S.*))?|(?<=- )\S[^!.?]*)$/i;
const least = 3;
/**
So many lines without a deeper one are no settings, however many follow.
*/
const most = 20;

/**
A value that no label has: quoted, a path, an image's name with its tag, a number, a truth.
*/
const coded =
	/^(?:["'[{].*|true|false|null|\.{0,2}\/\S+|\d[\d.:]*|[\w./-]+:[./A-Z_a-z-]*\d[\w./-]*)$/;

/**
A name that begins with a capital is a label, but for those of a shell, and inside a block.
*/
const isLabel = (name: string | undefined, indent: string) =>
	name !== undefined &&
	/^[A-Z]/.test(name) &&
	!/^[A-Z\d]+_[A-Z\d_]+$/.test(name) &&
	(indent === '' || !/^[A-Z\d_]+$/.test(name));

/**
Lines of settings, read one by one.
*/
class Settings {
	#count = 0;
	#isNested = false;
	/** How deep a name stands that others may stand under; -1 for none. */
	#open = -1;
	/** Whether that name has no value. */
	#isBare = false;
	/** Names without a value, and values of code. */
	#bare = 0;
	#coded = 0;

	/** Reads a line. False: it is none, or too many came without a sign. */
	read(text: string): boolean {
		const found = setting.exec(text)?.groups;
		if (!found || isLabel(found.name, found.indent!)) {
			return false;
		}

		const {name, value, dashes} = found;
		const indent = found.indent!.length;
		if (
			name !== undefined &&
			this.#open >= 0 &&
			indent > this.#open &&
			(this.#isBare || dashes === '')
		) {
			this.#isNested = true;
		}

		this.#isBare = name !== undefined && value === undefined;
		this.#bare += this.#isBare ? 1 : 0;
		this.#coded +=
			name === undefined
				? coded.test(text.slice(indent + dashes!.length))
					? 1
					: 0
				: value !== undefined && coded.test(value)
					? 1
					: 0;
		this.#open =
			this.#isBare || (name !== undefined && dashes !== '') ? indent : -1;
		this.#count++;
		return this.#isNested || this.#count <= most;
	}

	/**
	Whether the lines so far are settings: names stand deeper than a name without a value, or behind a dash over others; or, where
	their indent is lost, one name has no value and others one of code.
	*/
	get isSure(): boolean {
		return (
			(this.#isNested && this.#count >= least) ||
			(this.#bare > 0 && this.#coded > 1 && this.#count > least)
		);
	}
}

/**
Where a run of settings ends that begins at a draft; the same place for none. Labels and lists are told from them by their
depth, or by their values.
*/
export function settingsEnd(
	drafts: readonly Draft[],
	start: number,
	lines: readonly Line[],
): number {
	const isIndented = drafts
		.slice(start, start + most + 1)
		.some(({first, last}) =>
			lines.slice(first, last + 1).some(({text}) => text.startsWith(' ')),
		);
	// Most runs of labels end here, before each is read from each line on.
	if (!isIndented && !/^[a-z_][\w.-]*:(?:\s|$)/.test(drafts[start]!.text)) {
		return start;
	}

	const settings = new Settings();
	let end = start;
	for (let at = start; at < drafts.length; at++) {
		const {look, first, last} = drafts[at]!;
		if (
			(look !== 'text' && look !== 'items') ||
			!lines.slice(first, last + 1).every(({text}) => settings.read(text))
		) {
			break;
		}

		end = at + 1;
	}

	return settings.isSure ? end : start;
}
