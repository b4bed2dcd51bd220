import {monotonicNow} from '../../terminal/clock.js';
import {inSmallYoungSpace} from './young-space.js';

/**
Work that is done between keys, in slices.
*/
export type Idle = {
	/**
	Begins, or goes on, when there is something to do.
	*/
	wake(): void;
	/**
	Waits a while: a key was pressed, and others may follow.
	*/
	hold(): void;
	stop(): void;
};

/**
A slice takes at most so many milliseconds, so that a key never waits longer.
*/
const slice = 8;

/**
Work rests for so many milliseconds behind a key: a single step may take longer than a slice.
*/
const rest = 100;

/**
Does work in slices that keys interrupt.

@param step - Does a little; false when nothing is left to do.
@param onSlice - Called behind each slice.
@param isAwaited - The reader waits for what is being done: it does not rest.
*/
export const createIdle = (
	step: () => boolean,
	onSlice: () => void,
	isAwaited: () => boolean,
): Idle => {
	let handle: NodeJS.Immediate | undefined;
	let timer: NodeJS.Timeout | undefined;
	let heldUntil = 0;
	let isStopped = false;

	const run = (): void => {
		handle = undefined;
		const end = monotonicNow() + slice;
		let isLeft = true;
		inSmallYoungSpace(() => {
			while (isLeft && monotonicNow() < end) {
				isLeft = step();
			}
		});

		onSlice();
		if (isLeft) {
			wake();
		}
	};

	const wake = (): void => {
		if (isAwaited()) {
			clearTimeout(timer);
			timer = undefined;
		}

		if (handle !== undefined || timer !== undefined || isStopped) {
			return;
		}

		const wait = heldUntil - monotonicNow();
		if (wait <= 0 || isAwaited()) {
			handle = setImmediate(run);
			return;
		}

		timer = setTimeout(() => {
			timer = undefined;
			wake();
		}, wait);
	};

	return {
		wake,
		hold() {
			heldUntil = monotonicNow() + rest;
			if (handle === undefined) {
				return;
			}

			clearImmediate(handle);
			handle = undefined;
			wake();
		},
		stop() {
			isStopped = true;
			clearImmediate(handle);
			clearTimeout(timer);
		},
	};
};
