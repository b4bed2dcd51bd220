import process from 'node:process';
import type {ReadStream, WriteStream} from 'node:tty';
import type {Key} from '../reader/key.js';
import type {Answer, Colour} from './answers.js';
import {clipboardSequence, copyLocally} from './clipboard.js';
import {createFrameWriter, type Frame} from './frame-writer.js';
import type {Input} from './keys.js';
import {listen} from './listen.js';
import {openLife, type Ending} from './life.js';
import {renewModes} from './modes.js';
import {createPacing} from './pacing.js';
import type {ColourLevel} from './pen.js';
import {createQueries} from './queries.js';
import {createSettling} from './settling.js';
import {openSink} from './sink.js';
import {clampSize, type Size} from './size.js';

export type SessionOptions = {
	/**
	The terminal that keys are read from.
	*/
	readonly input: ReadStream;
	/**
	The terminal that is drawn on.
	*/
	readonly output: WriteStream & {readonly fd: number};
	readonly environment: Readonly<Record<string, string | undefined>>;
	readonly level: ColourLevel;
	/**
	Nobody chose a theme: ask the terminal for its background.
	*/
	readonly asksBackground: boolean;
	/**
	Mouse reports are wanted.
	*/
	readonly hasMouse?: boolean;
	/**
	The program ends, and not by `close()`; the terminal is in order again. Must save what is to be saved before it returns.
	*/
	readonly onEnd?: (ending: Ending) => void;
};

export type Session = {
	size(): Size;
	/**
	Shows a frame as soon as the terminal can take one. The frame is made then and not before; where several were presented
	meanwhile, only the last one is.
	@param frame Makes the rows.
	*/
	present(frame: Frame): void;
	/**
	Clears the screen and draws all of it.
	*/
	repaint(): void;
	onKey(handler: (key: Key) => void): void;
	/**
	Storms are coalesced; the screen is repainted by the next frame.
	*/
	onResize(handler: (size: Size) => void): void;
	/**
	The terminal said what its background is, at the start or when it changed.
	*/
	onBackground(handler: (background: Colour) => void): void;
	/**
	Stops the program as Ctrl-Z does; without an effect where nobody could let it go on.
	*/
	suspend(): Promise<void>;
	/**
	Gives the terminal to an editor until it is done.
	*/
	lend(work: () => Promise<void>): Promise<void>;
	/**
	Copies by way of the terminal (OSC 52) and of what this machine has; tells how far that went.
	*/
	copy(
		text: string,
	): Promise<{readonly isSent: boolean; readonly isLocal: boolean}>;
	/**
	Gives the terminal back for good, then writes a text below the shell's own.
	*/
	close(text?: string): Promise<void>;
};

/**
At most one resize in so many milliseconds.
*/
const resizePause = 50;
/**
How long the size is waited for after a stop, in milliseconds.
*/
const resumePause = 15;

/**
Takes the terminal: from now on this is the only one who writes to it.
*/
export function openSession(options: SessionOptions): Session {
	const {input, output, environment} = options;
	const sink = openSink(output.fd);
	const queries = createQueries(options);
	const pacing = createPacing();
	let size = readSize(output);
	let isClosed = false;
	let resizeTimer: NodeJS.Timeout | undefined;
	let handleKey = (_key: Key): void => undefined;
	let handleResize = (_size: Size): void => undefined;
	let handleBackground = (_background: Colour): void => undefined;

	const settling = createSettling(
		() => queries.isAwaiting || pacing.isAwaiting(settling.hasAnswered),
	);
	const writer = createFrameWriter({
		sink,
		pacing,
		size,
		level: options.level,
		isTaken: () => life.isTaken,
		terminal: queries,
		onAsk: settling.asked,
	});

	const ask = (): string => {
		const questions = queries.ask();
		if (questions !== '') {
			settling.asked();
		}

		return questions;
	};

	const take = (answer: Answer): void => {
		if (answer.type === 'status') {
			writer.answered();
		}

		const news = queries.take(answer);
		if (!isClosed && news === 'background' && queries.background) {
			handleBackground(queries.background);
		} else if (news === 'changed' && life.isTaken) {
			sink.write(ask());
		}

		settling.answered();
	};

	const dispatch = (inputs: readonly Input[]): void => {
		for (const one of inputs) {
			if (one.type === 'answer') {
				take(one.answer);
			} else if (life.isTaken) {
				handleKey(one.key);
			}
		}
	};

	const applySize = (): void => {
		size = readSize(output);
		// The terminal may have moved what it showed, even where the size is the same in the end.
		writer.resize(size);
		handleResize(size);
	};

	const onWindowChange = (): void => {
		if (resizeTimer) {
			return;
		}

		resizeTimer = setTimeout(() => {
			resizeTimer = undefined;
			if (life.isTaken) {
				applySize();
			}
		}, resizePause);
	};

	const life = openLife({
		input,
		sink,
		modes: {
			hasMouse: options.hasMouse ?? false,
			followsColours: queries.followsColours,
		},
		onEnd(ending) {
			isClosed = true;
			options.onEnd?.(ending);
		},
		settle: settling.settle,
		onResume() {
			pacing.forget();
			input.resume();
			// Sizes that changed while we were stopped were told to others.
			process.kill(process.pid, 'SIGWINCH');
			setTimeout(applySize, resumePause);
		},
	});

	writer.precede(life.take() + ask());
	const listener = listen(input, dispatch);
	output.on('resize', onWindowChange);

	return {
		size: () => size,
		present: writer.present,
		repaint() {
			writer.precede(renewModes);
			writer.repaint();
		},
		onKey(handler) {
			handleKey = handler;
		},
		onResize(handler) {
			handleResize = handler;
		},
		onBackground(handler) {
			handleBackground = handler;
		},
		suspend: life.suspend,
		async lend(work) {
			await life.lend(async () => {
				input.pause();
				await work();
			});
		},
		async copy(text) {
			const sequence = clipboardSequence(text);
			if (sequence !== undefined && life.isTaken) {
				sink.write(sequence);
			}

			return {
				isSent: sequence !== undefined,
				isLocal: await copyLocally(text, environment),
			};
		},
		async close(text = '') {
			await life.giveBack();
			isClosed = true;
			writer.stop();
			clearTimeout(resizeTimer);
			output.off('resize', onWindowChange);
			listener.stop();
			input.pause();
			life.close();
			sink.writeLast(text);
			sink.close();
		},
	};
}

function readSize(output: WriteStream): Size {
	const [columns, rows] = output.getWindowSize();
	return clampSize(columns, rows);
}
