import {PassThrough, Writable} from 'node:stream';
import type {Size} from './size.js';

/**
The streams to render Ink with, in place of the terminal's own.
*/
export type FrameStreams = {
	readonly stdout: NodeJS.WriteStream;
	readonly stdin: NodeJS.ReadStream;
	/**
	Tells Ink of another size; it renders anew.
	*/
	resize(size: Size): void;
};

/**
Streams for Ink's `render()` with `debug: true`, where each write is one whole frame, and with `interactive: true`,
`patchConsole: false`, `exitOnCtrlC: false`. Keys never go by Ink: its input stays silent.
@param size
@param onFrame Takes each frame: an ANSI text for each row.
*/
export function createFrameStreams(
	size: Size,
	onFrame: (rows: readonly string[]) => void,
): FrameStreams {
	const writable = new Writable({
		decodeStrings: false,
		write(chunk: string, _encoding, done) {
			if (!isModeChange(chunk)) {
				onFrame(chunk.split('\n'));
			}

			done();
		},
	});
	const stdout = Object.assign(writable, size);
	const stdin = Object.assign(new PassThrough(), {
		setRawMode: () => stdin,
		ref: () => stdin,
		unref: () => stdin,
	});
	for (const stream of [stdout, stdin]) {
		Object.defineProperty(stream, 'isTTY', {value: true});
	}

	return {
		// Ink asks no more of its streams than this.
		stdout: stdout as unknown as NodeJS.WriteStream,
		stdin: stdin as unknown as NodeJS.ReadStream,
		resize(next) {
			Object.assign(stdout, next);
			stdout.emit('resize');
		},
	};
}

/**
Ink shows and hides the cursor, and asks for pastes, in writes of their own.
*/
function isModeChange(chunk: string): boolean {
	return chunk
		.split('\u{1B}')
		.every(part => part === '' || /^\[\?\d+[hl]$/.test(part));
}
