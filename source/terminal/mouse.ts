import type {Key} from '../reader/key.js';

/**
Reads a mouse report in its SGR form, `CSI < button ; column ; row M`; nothing where the sequence is none.

Only the left button and the wheel give a key; a release, a drag and every other button give none.
*/
export function readMouse(
	parameters: string,
	final: string,
): {readonly keys: readonly Key[]} | undefined {
	if (!parameters.startsWith('<') || (final !== 'M' && final !== 'm')) {
		return undefined;
	}

	const match = /^<(?<code>\d+);(?<column>\d+);(?<row>\d+)$/.exec(
		parameters,
	)?.groups;
	const button = buttons.get(Number(match?.code));
	if (match === undefined || button === undefined || final === 'm') {
		return {keys: []};
	}

	const column = Math.max(0, Number(match.column) - 1);
	const row = Math.max(0, Number(match.row) - 1);
	return {keys: [{type: 'mouse', button, column, row}]};
}

const buttons = new Map<number, 'left' | 'wheel-up' | 'wheel-down'>([
	[0, 'left'],
	[64, 'wheel-up'],
	[65, 'wheel-down'],
]);
