import {monotonicNow} from './clock.js';

export type Pacing = {
	/**
	Whether a frame may be sent now.
	*/
	readonly isFree: boolean;
	/**
	Whether an answer is likely to come that nobody has read yet.
	@param doesAnswer - The terminal has answered other questions.
	*/
	isAwaiting(doesAnswer?: boolean): boolean;
	/**
	A frame of so many bytes is sent: the question to send after it, or nothing.
	*/
	ask(bytes: number): string;
	/**
	The terminal has worked off what came before a question.
	*/
	answered(): void;
	/**
	Nobody answered in good time: the frame counts as shown.
	*/
	giveUp(): void;
	/**
	All questions are forgotten: somebody else had the terminal.
	*/
	forget(): void;
};

const question = '\u{1B}[5n';
/**
So many questions without a single answer, and the terminal counts as one that does not answer.
*/
const mostUnanswered = 16;
const mostLost = 3;
/**
A terminal that answers within so many milliseconds has shown a frame before the next key repeats: a few small ones go
unasked then, so that the question does not cost more than what it is about.
*/
const quickly = 15;
const mostUnasked = 8;
const smallFrame = 256;

/**
Keeps frames from queueing up on a slow link: where the terminal answers `CSI 5 n`, a frame is sent only when the one
before has arrived. Until the first answer frames go freely, since many terminals never answer.
@param now A clock in milliseconds.
*/
export function createPacing(now = monotonicNow): Pacing {
	let doesAnswer = false;
	let unanswered = 0;
	let lost = 0;
	let askedAt = 0;
	/**
	Small frames that may still go unasked.
	*/
	let unasked = 0;
	return {
		get isFree() {
			return !doesAnswer || unanswered === 0;
		},
		isAwaiting: (doesAnswerElse = false) =>
			(doesAnswer || doesAnswerElse) && unanswered > 0,
		ask(bytes) {
			if (!doesAnswer && unanswered >= mostUnanswered) {
				return '';
			}

			if (unasked > 0 && bytes <= smallFrame) {
				unasked--;
				return '';
			}

			unanswered++;
			askedAt = now();
			return question;
		},
		answered() {
			doesAnswer = true;
			lost = 0;
			unanswered = Math.max(0, unanswered - 1);
			unasked =
				unanswered === 0 && now() - askedAt <= quickly ? mostUnasked : 0;
		},
		giveUp() {
			lost++;
			unanswered = 0;
			unasked = 0;
			if (!(lost >= mostLost)) {
				return;
			}

			doesAnswer = false;
			unanswered = mostUnanswered;
		},
		forget() {
			unanswered = 0;
			unasked = 0;
		},
	};
}
