import {sanitise} from '../text/sanitise.js';

/**
Data as JSON on one line, every text in it made safe: JSON escapes only half of what a terminal obeys.
*/
export function safeJson(data: unknown): string {
	return JSON.stringify(data, (_, value: unknown) =>
		typeof value === 'string' ? sanitise(value) : value,
	);
}
