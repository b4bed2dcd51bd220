export type Pacing = {
	/**
	Whether a frame may be sent now.
	*/
	readonly isFree: boolean;
	/**
	Whether an answer is likely to come that nobody has read yet.
	*/
	readonly isAwaiting: boolean;
	/**
	A frame is sent: the question to send after it, or nothing.
	*/
	ask(): string;
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
Keeps frames from queueing up on a slow link: where the terminal answers `CSI 5 n`, a frame is sent only when the one
before has arrived. Until the first answer frames go freely, since many terminals never answer.
*/
export function createPacing(): Pacing {
	let doesAnswer = false;
	let unanswered = 0;
	let lost = 0;
	return {
		get isFree() {
			return !doesAnswer || unanswered === 0;
		},
		get isAwaiting() {
			return doesAnswer && unanswered > 0;
		},
		ask() {
			if (!doesAnswer && unanswered >= mostUnanswered) {
				return '';
			}

			unanswered++;
			return question;
		},
		answered() {
			doesAnswer = true;
			lost = 0;
			unanswered = Math.max(0, unanswered - 1);
		},
		giveUp() {
			lost++;
			unanswered = 0;
			if (!(lost >= mostLost)) {
				return;
			}

			doesAnswer = false;
			unanswered = mostUnanswered;
		},
		forget() {
			unanswered = 0;
		},
	};
}
