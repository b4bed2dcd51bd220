import {
	bold,
	dim,
	italic,
	makePen,
	plainPen,
	reverse,
	strike,
	underline,
	type ColourLevel,
	type Pen,
} from './pen.js';

const on = new Map([
	[1, bold],
	[2, dim],
	[3, italic],
	[4, underline],
	[7, reverse],
	[9, strike],
]);
const off = new Map([
	[22, bold | dim],
	[23, italic],
	[24, underline],
	[27, reverse],
	[29, strike],
]);

/**
The pen after an SGR sequence.

@param pen
@param parameters What stands between `CSI` and `m`. What is not understood (blinking, concealing) is left out.
@param level
*/
export function applySgr(
	pen: Pen,
	parameters: string,
	level: ColourLevel,
): Pen {
	let {attributes, foreground, background} = pen;
	const codes = parameters.split(/[:;]/).map(Number);
	for (let index = 0; index < codes.length; index++) {
		const code = codes[index] ?? 0;
		if (code === 0) {
			({attributes, foreground, background} = plainPen);
		} else if (on.has(code)) {
			attributes |= on.get(code) ?? 0;
		} else if (off.has(code)) {
			attributes &= ~(off.get(code) ?? 0);
		} else {
			switch (code) {
				case 38:
				case 48: {
					const colour = readColour(codes, index, level);
					index += colour.length;
					if (code === 38) {
						foreground = colour.parameters;
					} else {
						background = colour.parameters;
					}

					break;
				}

				case 39: {
					foreground = '';

					break;
				}

				case 49: {
					background = '';

					break;
				}

				default: {
					if (isForeground(code)) {
						foreground = level === 0 ? '' : String(code);
					} else if (isForeground(code - 10)) {
						background = level === 0 ? '' : String(code);
					}
				}
			}
		}
	}

	return makePen(attributes, foreground, background, pen.link);
}

function isForeground(code: number): boolean {
	return (code >= 30 && code <= 37) || (code >= 90 && code <= 97);
}

/**
Reads `38;5;n` or `38;2;r;g;b`; `length` says how many codes follow the first.
*/
function readColour(
	codes: readonly number[],
	start: number,
	level: ColourLevel,
): {parameters: string; length: number} {
	const kind = codes[start + 1];
	const length = kind === 5 ? 2 : kind === 2 ? 4 : 1;
	const values = codes.slice(start + 2, start + 1 + length).map(byte);
	if (level === 0 || length === 1 || values.length < length - 1) {
		return {parameters: '', length};
	}

	const head = String(codes[start]);
	const parameters =
		level === 3
			? [head, kind, ...values].join(';')
			: String(nearestOfSixteen(values) + (codes[start] === 48 ? 10 : 0));
	return {parameters, length};
}

function byte(value: number): number {
	return Number.isFinite(value) ? Math.min(255, Math.max(0, value)) : 0;
}

/**
The code, as a foreground, of that one of the sixteen colours which comes nearest.
*/
function nearestOfSixteen(values: readonly number[]): number {
	const [red, green, blue] =
		values.length === 1 ? paletteColour(values[0] ?? 0) : values;
	const channels = [red ?? 0, green ?? 0, blue ?? 0];
	const most = Math.max(...channels);
	const least = Math.min(...channels);
	if (most - least < 48) {
		return most < 48 ? 30 : most < 150 ? 90 : most < 215 ? 37 : 97;
	}

	const hue = channels
		.map((channel, index) => (channel * 2 > most + least ? 1 << index : 0))
		.reduce((sum, bit) => sum + bit, 0);
	return (most > 200 ? 90 : 30) + hue;
}

/**
The usual values of the 256 colours.
*/
function paletteColour(index: number): readonly number[] {
	if (index >= 232) {
		const gray = 8 + (index - 232) * 10;
		return [gray, gray, gray];
	}

	if (index >= 16) {
		const step = (part: number) => (part === 0 ? 0 : 55 + part * 40);
		const cube = index - 16;
		return [
			step(Math.floor(cube / 36)),
			step(Math.floor(cube / 6) % 6),
			step(cube % 6),
		];
	}

	const full = index === 7 ? 192 : index > 8 ? 255 : 128;
	return [1, 2, 4].map(bit => ((index & bit) === 0 ? 0 : full));
}
