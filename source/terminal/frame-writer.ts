import {createDiffer} from './differ.js';
import type {Pacing} from './pacing.js';
import type {ColourLevel} from './pen.js';
import type {Sink} from './sink.js';
import type {Size} from './size.js';

/**
Makes the present frame: an ANSI text for each row of the screen.
*/
export type Frame = () => readonly string[];

export type FrameWriterOptions = {
	readonly sink: Sink;
	readonly pacing: Pacing;
	readonly size: Size;
	readonly level: ColourLevel;
	/**
	Whether the terminal is ours at the moment.
	*/
	readonly isTaken: () => boolean;
	/**
	Whether the terminal can hold a frame back until all of it has arrived (mode 2026), and whether it may be asked at all.
	*/
	readonly terminal: {
		readonly canSynchronise: boolean;
		readonly asksAtAll: boolean;
	};
	/**
	A question was sent behind so many bytes.
	*/
	readonly onAsk: (bytes: number) => void;
};

/**
Sends frames, each as the difference to the one before and in one write, as soon as the terminal can take one.
*/
export type FrameWriter = {
	/**
	The frame is made when it is sent; where several were presented meanwhile, only the last one is.
	*/
	present(frame: Frame): void;
	/**
	Says that the screen may show anything: the next frame clears it.
	*/
	repaint(): void;
	resize(size: Size): void;
	/**
	What must stand before the next frame: modes and questions.
	*/
	precede(bytes: string): void;
	/**
	The terminal has worked off what came before a question.
	*/
	answered(): void;
	stop(): void;
};

/**
From so many bytes on a frame is held back by the terminal until it is whole.
*/
const leastSynchronised = 400;

/**
How long the answer to a frame of so many bytes is waited for, in milliseconds: a slow link brings 500 bytes a second.
*/
const patienceFor = (bytes: number): number => 2000 + 2 * bytes;

export function createFrameWriter({
	sink,
	pacing,
	size,
	level,
	isTaken,
	terminal,
	onAsk,
}: FrameWriterOptions): FrameWriter {
	const differ = createDiffer({...size, level});
	let frame: Frame | undefined;
	let preamble = '';
	let isDirty = false;
	let isPlanned = false;
	let isStopped = false;
	let patience: NodeJS.Timeout | undefined;

	const flush = (): void => {
		isPlanned = false;
		if (
			!frame ||
			!isDirty ||
			isStopped ||
			!isTaken() ||
			sink.isBlocked ||
			!pacing.isFree
		) {
			return;
		}

		isDirty = false;
		const bytes = differ.diff(frame());
		if (bytes !== '') {
			send(bytes);
		}
	};

	const send = (bytes: string): void => {
		const isHeld = terminal.canSynchronise && bytes.length >= leastSynchronised;
		const whole = isHeld ? `\u{1B}[?2026h${bytes}\u{1B}[?2026l` : bytes;
		const question = terminal.asksAtAll ? pacing.ask(bytes.length) : '';
		sink.write(preamble + whole + question);
		preamble = '';
		if (question !== '') {
			onAsk(bytes.length);
		}

		clearTimeout(patience);
		patience = setTimeout(giveUp, patienceFor(bytes.length));
		patience.unref();
	};

	const giveUp = (): void => {
		if (pacing.isFree) {
			return;
		}

		pacing.giveUp();
		flush();
	};

	const plan = (): void => {
		isDirty = true;
		if (isPlanned) {
			return;
		}

		isPlanned = true;
		queueMicrotask(flush);
	};

	sink.onDrain(flush);

	return {
		present(next) {
			frame = next;
			plan();
		},
		repaint() {
			differ.reset();
			plan();
		},
		resize({columns, rows}) {
			differ.resize(columns, rows);
			plan();
		},
		precede(bytes) {
			preamble += bytes;
		},
		answered() {
			pacing.answered();
			flush();
		},
		stop() {
			isStopped = true;
			clearTimeout(patience);
		},
	};
}
