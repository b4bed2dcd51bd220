/**
So long is nobody left without a word, in milliseconds.
*/
export const silence = 300;

/**
Does work, and tells once that it takes long: after a while, or as soon as the work says that it is about to let nothing else
happen.

@param work - Is given what it is to await then.
@param within - In milliseconds; undefined where only the work itself says so.
*/
export async function tellSlow<Result>(
	tell: () => void | Promise<void>,
	work: (onLong: () => Promise<void>) => Promise<Result>,
	within: number | undefined,
): Promise<Result> {
	let told: Promise<void> | undefined;
	const onLong = async (): Promise<void> => {
		told ??= Promise.resolve(tell());
		await told;
	};

	const timer =
		within === undefined
			? undefined
			: setTimeout(() => {
					void onLong();
				}, within);
	try {
		return await work(onLong);
	} finally {
		clearTimeout(timer);
	}
}
