/**
What a terminal says when it is asked.
*/
export type Answer =
	/**
	To `CSI 5 n`: all that was sent before has been worked off.
	*/
	| {readonly type: 'status'}
	/**
	To `CSI c`.
	*/
	| {readonly type: 'attributes'}
	/**
	To OSC 10 or 11; channels from 0 to 1.
	*/
	| {
			readonly type: 'colour';
			readonly of: 'foreground' | 'background';
			readonly colour: Colour;
	  }
	/**
	To `CSI ? mode $ p`.
	*/
	| {readonly type: 'mode'; readonly mode: number; readonly isKnown: boolean}
	/**
	The terminal's colours have changed (mode 2031).
	*/
	| {readonly type: 'scheme'}
	/**
	An answer to something nobody asked.
	*/
	| {readonly type: 'other'};

/**
Red, green and blue from 0 to 1.
*/
export type Colour = {
	readonly red: number;
	readonly green: number;
	readonly blue: number;
};

/**
Reads an answer, nothing where the sequence is none.
@param sequence Without its ESC and, for a control string, without what ends it.
*/
export function readAnswer(sequence: string): Answer | undefined {
	if (sequence.startsWith(']')) {
		return readColourAnswer(sequence) ?? {type: 'other'};
	}

	if (!sequence.startsWith('[')) {
		return {type: 'other'};
	}

	if (sequence === '[0n') {
		return {type: 'status'};
	}

	if (/^\[\?[\d;]*c$/.test(sequence)) {
		return {type: 'attributes'};
	}

	const mode = /^\[\?(?<mode>\d+);(?<state>\d)\$y$/.exec(sequence)?.groups;
	if (mode) {
		return {
			type: 'mode',
			mode: Number(mode.mode),
			isKnown: mode.state === '1' || mode.state === '2',
		};
	}

	if (/^\[\?997;[12]n$/.test(sequence)) {
		return {type: 'scheme'};
	}

	// A place of the cursor looks like F3 with a modifier only on the first row, which nobody asks for.
	return /^\[(?:\?[\d;]*[$a-z]+|>[\d;]*c|\d+n|\d+;\d+R|[\d;]*t|[IO])$/.test(
		sequence,
	)
		? {type: 'other'}
		: undefined;
}

/**
`]11;rgb:1e1e/1e1e/2e2e` with one to four digits a channel, also `rgba:` and `#rrggbb`.
*/
function readColourAnswer(sequence: string): Answer | undefined {
	const match =
		/^\](?<code>10|11);(?:rgba?:(?<parts>[\d/a-f]{5,24})|#(?<digits>[\da-f]{6}|[\da-f]{12}))$/i.exec(
			sequence,
		)?.groups;
	if (!match) {
		return undefined;
	}

	const {code, parts, digits} = match;
	const channels = (parts?.split('/') ?? thirds(digits ?? ''))
		.slice(0, 3)
		.map(channel => Number.parseInt(channel, 16) / (16 ** channel.length - 1));
	const [red, green, blue] = channels;
	if (red === undefined || green === undefined || blue === undefined) {
		return undefined;
	}

	return channels.every(channel => channel >= 0 && channel <= 1)
		? {
				type: 'colour',
				of: code === '10' ? 'foreground' : 'background',
				colour: {red, green, blue},
			}
		: undefined;
}

function thirds(digits: string): string[] {
	const size = digits.length / 3;
	return [0, 1, 2].map(index => digits.slice(index * size, (index + 1) * size));
}
