/**
The attributes of a pen, as bits.
*/
export const bold = 1;
export const dim = 2;
export const italic = 4;
export const underline = 8;
export const reverse = 16;
export const strike = 32;

/**
How a cell is drawn: everything that SGR and OSC 8 can say and that we let through.
*/
export type Pen = {
	readonly attributes: number;
	/**
	SGR parameters of a colour (`36`, `38;5;200`, `38;2;1;2;3`), or nothing for the terminal's own.
	*/
	readonly foreground: string;
	readonly background: string;
	/**
	The address of an OSC 8 link, or nothing.
	*/
	readonly link: string;
	/**
	Equal for equal pens.
	*/
	readonly key: string;
};

/**
How much colour is let through: none (attributes only), the terminal's own sixteen, or all of them.
*/
export type ColourLevel = 0 | 1 | 3;

const pens = new Map<string, Pen>();
const mostPens = 4096;

/**
A pen; equal ones are usually the same object, and always have the same `key`.
*/
export function makePen(
	attributes: number,
	foreground: string,
	background: string,
	link: string,
): Pen {
	const key = `${attributes}|${foreground}|${background}|${link}`;
	const known = pens.get(key);
	if (known) {
		return known;
	}

	if (pens.size >= mostPens) {
		pens.clear();
	}

	const pen = {attributes, foreground, background, link, key};
	pens.set(key, pen);
	return pen;
}

export const plainPen = makePen(0, '', '', '');

export function isSamePen(one: Pen, other: Pen): boolean {
	return one === other || one.key === other.key;
}

/**
The pen that shows on a blank: weight, slant and ink cannot be seen there unless something is drawn with them.
*/
export function blankPen(pen: Pen): Pen {
	const {attributes, foreground, background, link} = pen;
	const drawn = attributes & (underline | reverse | strike);
	if (drawn === attributes && (drawn !== 0 || foreground === '')) {
		return pen;
	}

	return drawn === 0
		? makePen(0, '', background, link)
		: makePen(drawn, foreground, background, link);
}

/**
Whether a blank that is to be drawn in `wanted`, a pen for blanks, looks like that in `present`. Where something is drawn
with the ink, its weight may show as well.
*/
export function isSameOnBlank(present: Pen, wanted: Pen): boolean {
	return (
		isSamePen(present, wanted) ||
		(wanted.attributes === 0 && isSamePen(blankPen(present), wanted))
	);
}

const attributeCodes: ReadonlyArray<
	readonly [bit: number, on: string, off: string]
> = [
	[bold, '1', '22'],
	[dim, '2', '22'],
	[italic, '3', '23'],
	[underline, '4', '24'],
	[reverse, '7', '27'],
	[strike, '9', '29'],
];

/**
The SGR parameters that lead from the terminal's own style to a pen.
*/
function parametersOf(pen: Pen): string[] {
	const codes = attributeCodes
		.filter(([bit]) => (pen.attributes & bit) !== 0)
		.map(([, on]) => on);
	return [...codes, pen.foreground, pen.background].filter(code => code !== '');
}

/**
The SGR parameters that lead from one pen to another without a reset.
*/
function parametersBetween(from: Pen, to: Pen): string[] {
	const gone = from.attributes & ~to.attributes;
	const offs = new Set(
		attributeCodes.filter(([bit]) => (gone & bit) !== 0).map(code => code[2]),
	);
	// 22 takes both bold and dim away, so what stays of the two is set again.
	const kept = offs.has('22')
		? from.attributes & ~(bold | dim)
		: from.attributes;
	const come = to.attributes & ~kept;
	const ons = attributeCodes
		.filter(([bit]) => (come & bit) !== 0)
		.map(([, on]) => on);
	const colours = [
		from.foreground === to.foreground ? '' : orElse(to.foreground, '39'),
		from.background === to.background ? '' : orElse(to.background, '49'),
	];
	return [...offs, ...ons, ...colours.filter(code => code !== '')];
}

function orElse(code: string, other: string): string {
	return code === '' ? other : code;
}

const transitions = new Map<string, string>();

/**
The bytes that take the terminal from one pen to another: the shorter of setting what differs and starting anew.
*/
export function penChange(from: Pen, to: Pen): string {
	if (isSamePen(from, to)) {
		return '';
	}

	const key = `${from.key}>${to.key}`;
	const known = transitions.get(key);
	if (known !== undefined) {
		return known;
	}

	let bytes = from.link === to.link ? '' : `\u{1B}]8;;${to.link}\u{1B}\\`;
	const between = parametersBetween(from, to);
	if (between.length > 0) {
		const full = parametersOf(to);
		const anew = full.length === 0 ? '\u{1B}[m' : `\u{1B}[;${full.join(';')}m`;
		const changed = `\u{1B}[${between.join(';')}m`;
		bytes += changed.length < anew.length ? changed : anew;
	}

	if (transitions.size >= mostPens) {
		transitions.clear();
	}

	transitions.set(key, bytes);
	return bytes;
}
