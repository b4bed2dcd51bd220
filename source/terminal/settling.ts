import {monotonicNow} from './clock.js';

/**
Answers of the terminal that are still under way when it is given back: whoever leaves before they are here leaves them to
the shell.
*/
export type Settling = {
	/**
	The terminal was asked something, behind so many bytes.
	*/
	asked(bytes?: number): void;
	/**
	Something was answered.
	*/
	answered(): void;
	/**
	Resolves once nothing is awaited any more, or it would have come by now.
	*/
	settle(): Promise<void>;
	/**
	Whether the terminal has ever answered.
	*/
	readonly hasAnswered: boolean;
};

/**
A terminal that has not answered a second after it was asked will not; one that answers may take longer, and a slow link
brings 500 bytes a second.
*/
const longestSilence = 1000;
const answerTime = 1500;
const timeForByte = 2;

/**
Follows what the terminal was asked and what it answered.
@param isAwaiting Whether an answer is still to come.
@param now A clock in milliseconds.
*/
export function createSettling(
	isAwaiting: () => boolean,
	now = monotonicNow,
): Settling {
	let hasAnswered = false;
	let deadline = 0;
	let onSettled: (() => void) | undefined;
	return {
		asked(bytes = 0) {
			const time = hasAnswered
				? answerTime + timeForByte * bytes
				: longestSilence;
			deadline = Math.max(deadline, now() + time);
		},
		answered() {
			hasAnswered = true;
			if (!isAwaiting()) {
				onSettled?.();
			}
		},
		async settle() {
			const time = deadline - now();
			if (time <= 0 || !isAwaiting()) {
				return;
			}

			await new Promise<void>(resolve => {
				const timer = setTimeout(resolve, time);
				onSettled = () => {
					clearTimeout(timer);
					resolve();
				};
			});
			onSettled = undefined;
		},
		get hasAnswered() {
			return hasAnswered;
		},
	};
}
