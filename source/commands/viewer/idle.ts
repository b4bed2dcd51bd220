/**
Work that is done between keys, in slices.
*/
export type Idle = {
	/**
	Begins, or goes on, when there is something to do.
	*/
	wake(): void;
	stop(): void;
};

/**
A slice takes at most so many milliseconds, so that a key never waits longer.
*/
const slice = 8;

/**
Does work in slices that keys interrupt.

@param step - Does a little; false when nothing is left to do.
@param onSlice - Called behind each slice.
*/
export const createIdle = (step: () => boolean, onSlice: () => void): Idle => {
	let handle: NodeJS.Immediate | undefined;
	let isStopped = false;

	const run = (): void => {
		handle = undefined;
		const end = performance.now() + slice;
		let isLeft = true;
		while (isLeft && performance.now() < end) {
			isLeft = step();
		}

		onSlice();
		if (isLeft) {
			wake();
		}
	};

	const wake = (): void => {
		if (handle === undefined && !isStopped) {
			handle = setImmediate(run);
		}
	};

	return {
		wake,
		stop() {
			isStopped = true;
			clearImmediate(handle);
		},
	};
};
