import process, {exit} from 'node:process';
import type {ReadStream} from 'node:tty';
import {canStop} from './job-control.js';
import {enterModes, leaveModes, type ModeOptions} from './modes.js';
import type {Sink} from './sink.js';

/**
Why the program ends without having been told to by a key.
*/
export type Ending =
	| {readonly type: 'signal'; readonly signal: EndingSignal}
	| {readonly type: 'error'; readonly error: unknown}
	/**
	Nothing can be read any more, or nothing written.
	*/
	| {readonly type: 'input-ended' | 'lost'};

export type EndingSignal = 'SIGHUP' | 'SIGINT' | 'SIGQUIT' | 'SIGTERM';

export type LifeOptions = {
	readonly input: Pick<ReadStream, 'setRawMode' | 'on' | 'off'>;
	readonly sink: Sink;
	readonly modes: ModeOptions;
	/**
	The terminal has been given back and the program ends now; what is still to be saved must be saved before this returns.
	*/
	readonly onEnd: (ending: Ending) => void;
	/**
	Waits until what the terminal was asked has been answered, so that no answer reaches the shell.
	*/
	readonly settle: () => Promise<void>;
	/**
	The terminal has been taken anew: its size may be another, its screen is empty.
	*/
	readonly onResume: () => void;
};

export type Life = {
	/**
	Makes the terminal ours: raw mode at once; the modes are in the bytes returned, to be sent with the first frame.
	*/
	take(): string;
	/**
	The way back, in one write; then raw mode ends. Harmless when repeated.
	*/
	giveBack(): Promise<void>;
	/**
	Gives the terminal back and stops the process group, until it is told to go on. Where nobody could tell it so, nothing
	happens.
	*/
	suspend(): Promise<void>;
	/**
	Gives the terminal to something else until it is done: an editor.
	*/
	lend(work: () => Promise<void>): Promise<void>;
	readonly isTaken: boolean;
	/**
	Ends for a reason of the caller's.
	*/
	end(ending: Ending): void;
	/**
	Takes the handlers down.
	*/
	close(): void;
};

const signalNumbers = new Map([
	['SIGHUP', 1],
	['SIGINT', 2],
	['SIGQUIT', 3],
	['SIGTERM', 15],
] as const);

/**
How long a stop may take to take effect, in milliseconds.
*/
const stopPatience = 400;

/**
The terminal, given and given back.

From here on every way in which the program can end leads through one place that gives the terminal back: the handlers
stand before the first mode is set.
*/
export function openLife(options: LifeOptions): Life {
	const {input, sink, modes} = options;
	let state: 'given-back' | 'taken' | 'half' = 'given-back';
	let isEnding = false;
	let isStopping = false;
	let isGone = false;
	/**
	Resolves once nothing more can come from the terminal: after a hang-up no answer is waited for.
	*/
	let endSettling = (): void => undefined;
	const gone = new Promise<void>(resolve => {
		endSettling = resolve;
	});

	const setRaw = (isRaw: boolean): void => {
		if (isGone) {
			return;
		}

		try {
			input.setRawMode(isRaw);
		} catch {
			// The far end has hung up: there is nothing left to set.
			isGone = true;
		}
	};

	const leaveScreen = (): void => {
		if (state !== 'taken') {
			return;
		}

		state = 'half';
		sink.writeLast(leaveModes(modes));
	};

	const leaveAll = (): void => {
		leaveScreen();
		if (state !== 'half') {
			return;
		}

		state = 'given-back';
		setRaw(false);
	};

	const take = (): string => {
		state = 'taken';
		// Whoever stopped us may have changed the mode behind the stream's back, which sets only what it thinks to be new.
		setRaw(false);
		setRaw(true);
		return enterModes(modes);
	};

	const retake = (): void => {
		sink.write(take());
		options.onResume();
	};

	const giveBack = async (): Promise<void> => {
		leaveScreen();
		await options.settle();
		leaveAll();
	};

	const end = async (ending: Ending): Promise<void> => {
		if (isEnding) {
			return;
		}

		isEnding = true;
		leaveScreen();
		if (ending.type === 'signal' || ending.type === 'error') {
			await Promise.race([options.settle(), gone]);
		}

		leaveAll();
		try {
			options.onEnd(ending);
		} finally {
			exit(exitCodeOf(ending));
		}
	};

	const suspend = async (): Promise<void> => {
		if (isStopping || state !== 'taken' || !canStop()) {
			return;
		}

		isStopping = true;
		await giveBack();
		process.off('SIGTSTP', onStop);
		await new Promise<void>(resolve => {
			const timer = setTimeout(resolve, stopPatience);
			process.once('SIGCONT', () => {
				clearTimeout(timer);
				resolve();
			});
			process.kill(0, 'SIGTSTP');
		});
		process.on('SIGTSTP', onStop);
		isStopping = false;
		retake();
	};

	const onStop = (): void => {
		void suspend();
	};

	const onContinue = (): void => {
		if (state === 'taken' && !isStopping) {
			retake();
		}
	};

	const onSignal = (signal: EndingSignal): void => {
		void end({type: 'signal', signal});
	};

	const onError = (error: unknown): void => {
		void end({type: 'error', error});
	};

	const onInputEnd = (): void => {
		endSettling();
		if (state === 'taken') {
			void end({type: 'input-ended'});
		}
	};

	const endingSignals = [...signalNumbers.keys()];
	for (const signal of endingSignals) {
		process.on(signal, onSignal);
	}

	process.on('SIGTSTP', onStop);
	process.on('SIGCONT', onContinue);
	process.on('uncaughtException', onError);
	process.on('unhandledRejection', onError);
	process.on('exit', leaveAll);
	input.on('end', onInputEnd);
	input.on('error', onInputEnd);
	input.on('close', onInputEnd);
	sink.onLost(() => {
		endSettling();
		void end({type: 'lost'});
	});

	return {
		get isTaken() {
			return state === 'taken';
		},
		take,
		giveBack,
		suspend,
		async lend(work) {
			await giveBack();
			isStopping = true;
			try {
				await work();
			} finally {
				isStopping = false;
				retake();
			}
		},
		end(ending) {
			void end(ending);
		},
		close() {
			for (const signal of endingSignals) {
				process.off(signal, onSignal);
			}

			process.off('SIGTSTP', onStop);
			process.off('SIGCONT', onContinue);
			process.off('uncaughtException', onError);
			process.off('unhandledRejection', onError);
			process.off('exit', leaveAll);
			input.off('end', onInputEnd);
			input.off('error', onInputEnd);
			input.off('close', onInputEnd);
		},
	};
}

/**
0, or 128 and the signal; 1 for a mistake of ours. A terminal that is gone counts as hung up.
*/
export function exitCodeOf(ending: Ending): number {
	switch (ending.type) {
		case 'signal': {
			return 128 + (signalNumbers.get(ending.signal) ?? 0);
		}

		case 'error': {
			return 1;
		}

		case 'lost': {
			return 129;
		}

		case 'input-ended': {
			return 0;
		}
	}
}
