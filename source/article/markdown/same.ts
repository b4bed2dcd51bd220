import type {Inline} from '../model.js';

function isSameInline(first: Inline, second: Inline | undefined): boolean {
	if (first.type !== second?.type) {
		return false;
	}

	for (const [key, value] of Object.entries(first) as Array<
		[string, unknown]
	>) {
		const other = (second as Record<string, unknown>)[key];
		if (
			Array.isArray(value)
				? !isSame(value as Inline[], other as Inline[])
				: value !== other
		) {
			return false;
		}
	}

	return true;
}

/**
Whether two runs of inlines say the same in the same form.
*/
export function isSame(
	first: readonly Inline[],
	second: readonly Inline[],
): boolean {
	return (
		first.length === second.length &&
		first.every((inline, index) => isSameInline(inline, second[index]))
	);
}
