import type {Safe} from '../text/safe.js';
import {joinSafe, own, sanitise} from '../text/sanitise.js';
import type {Role, Stop} from './line.js';
import type {Flow, Span} from './flow-types.js';

// The blanks at which lines break, as in `characters.ts`.
const untidy =
	/ {2}|[\n\u{1680}\u{2000}-\u{2006}\u{2008}-\u{200A}\u{205F}\u{3000}]/u;
const blanks =
	/[\n \u{1680}\u{2000}-\u{2006}\u{2008}-\u{200A}\u{205F}\u{3000}]+/gu;

/**
Each run of blanks becomes one blank; those that no line breaks at stay.
*/
export function collapse(text: Safe): Safe {
	return untidy.test(text) ? own(text.replaceAll(blanks, ' ')) : text;
}

/**
Collects running text: collapses blanks across inlines, keeps where each style and each stop begins and ends.

A blank is held back until something follows it, so that none is left at the end of a line.
*/
export class FlowBuilder {
	readonly #parts: Safe[] = [];
	readonly #spans: Span[] = [];
	readonly #stops: Stop[] = [];
	#length = 0;
	#isLineStart = true;
	#hasBlank = false;
	/**
	Forced breaks held back, since none is wanted at the very end.
	*/
	#breaks = 0;
	#address: string | undefined;
	/**
	Counts stops; a blank between two of them belongs to neither.
	*/
	#stop = 0;
	#before: {roles: readonly Role[]; stop: number} = {roles: [], stop: 0};

	/**
	Where the innermost open stop has its first character.
	*/
	#firstAt: number | undefined;

	#append(
		text: Safe,
		roles: readonly Role[],
		address: string | undefined,
	): void {
		const start = this.#length;
		this.#parts.push(text);
		this.#length += text.length;
		if (roles.length === 0 && address === undefined) {
			return;
		}

		const last = this.#spans.at(-1);
		if (
			last?.end === start &&
			last.address === address &&
			last.roles.length === roles.length &&
			last.roles.every((role, index) => role === roles[index])
		) {
			this.#spans[this.#spans.length - 1] = {...last, end: this.#length};
			return;
		}

		this.#spans.push({
			start,
			end: this.#length,
			roles,
			...(address !== undefined && {address}),
		});
	}

	/**
	Text from outside, whose blanks are collapsed.
	*/
	text(raw: string, roles: readonly Role[]): void {
		const safe = sanitise(raw);
		const text = collapse(safe);
		if (text.startsWith(' ')) {
			this.#hasBlank = true;
		}

		const from = text.startsWith(' ') ? 1 : 0;
		const to = text.length > 1 && text.endsWith(' ') ? -1 : undefined;
		this.literal(text.slice(from, to), roles);
		if (to === -1) {
			this.#hasBlank = true;
		}
	}

	/**
	A blank, unless there is one.
	*/
	gap(): void {
		this.#hasBlank = true;
	}

	/**
	Safe text as it stands.
	*/
	literal(text: string, roles: readonly Role[]): void {
		if (text === '') {
			return;
		}

		if (this.#breaks > 0) {
			this.#append(own('\n'.repeat(this.#breaks)), [], undefined);
			this.#breaks = 0;
			this.#isLineStart = true;
		}

		if (this.#hasBlank && !this.#isLineStart) {
			const isInside = this.#before.stop === this.#stop;
			this.#append(
				own(' '),
				this.#before.roles.filter(
					role => roles.includes(role) && (role !== 'link' || isInside),
				),
				isInside ? this.#address : undefined,
			);
		}

		this.#hasBlank = false;
		this.#isLineStart = false;
		this.#firstAt ??= this.#length;
		this.#append(own(text), roles, this.#address);
		this.#before = {roles, stop: this.#stop};
	}

	/**
	A forced break.
	*/
	newline(): void {
		this.#hasBlank = false;
		if (this.#length > 0) {
			this.#breaks++;
		}
	}

	/**
	What is added by `fill` leads to an address that was checked.
	*/
	linked(address: string | undefined, fill: () => void): void {
		this.#address = address;
		fill();
		this.#address = undefined;
	}

	/**
	What is added by `fill` is a stop, unless it is nothing.
	*/
	stop(stop: Pick<Stop, 'kind' | 'target'>, fill: () => void): void {
		const outer = this.#firstAt;
		this.#firstAt = undefined;
		this.#stop++;
		fill();
		this.#stop++;
		const start = this.#firstAt as number | undefined;
		if (start !== undefined) {
			this.#stops.push({...stop, start, end: this.#length});
		}

		this.#firstAt = outer ?? start;
	}

	finish(): Flow {
		return {
			text: joinSafe(this.#parts),
			spans: this.#spans,
			stops: this.#stops,
		};
	}
}
