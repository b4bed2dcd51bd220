import {Refused, request, type Answer} from './request.js';

/**
How an address is fetched.
*/
export type FetchOptions = {
	/**
	Whether `http:` will do; `https:` is asked for otherwise.
	*/
	readonly allowHttp?: boolean;
	/**
	Refuses addresses of this machine and of private networks.
	*/
	readonly restricted?: boolean;
	/**
	In milliseconds, for all redirects and the body together.
	*/
	readonly timeoutMs?: number;
	/**
	In bytes, after decompression.
	*/
	readonly maxBytes?: number;
	readonly maxRedirects?: number;
};

/**
What came from an address, or one line that names it and says what happened.
*/
export type Fetched =
	| {
			readonly ok: true;
			readonly bytes: Uint8Array;
			/**
			In lower case, without parameters; `text/html` where the answer names none.
			*/
			readonly contentType: string;
			/**
			The encoding that the answer names, in lower case.
			*/
			readonly charset?: string;
			/**
			Where it was found, after redirects.
			*/
			readonly address: string;
	  }
	| {readonly ok: false; readonly message: string};

const textType =
	/^(?:text\/.+|application\/(?:xhtml\+xml|xml|markdown|x-markdown))$/;

const redirects = new Set([301, 302, 303, 307, 308]);

function checkedAddress(
	address: string,
	base: URL | undefined,
	allowHttp: boolean,
): URL {
	if (!URL.canParse(address, base?.href)) {
		throw new Refused('is no address; give one that begins with https://');
	}

	const url = new URL(address, base?.href);
	if (url.protocol === 'http:' && !allowHttp) {
		throw new Refused('is not encrypted; only https:// addresses are fetched');
	}

	if (url.protocol !== 'https:' && url.protocol !== 'http:') {
		throw new Refused(
			`${url.protocol} is not fetched; give an address that begins with https://`,
		);
	}

	if (url.username !== '' || url.password !== '') {
		throw new Refused(
			'has a name or a password in it; give the address without them',
		);
	}

	if (url.href.length > 2048) {
		throw new Refused('is longer than 2048 bytes');
	}

	return url;
}

const typeOf = (headers: Answer['headers']): string =>
	headers['content-type']?.split(';', 1)[0]?.trim().toLowerCase() ??
	'text/html';

const statuses: Readonly<Record<number, string>> = {
	401: 'asks for a password (401)',
	403: 'may not be read (403)',
	404: 'no such page (404)',
	410: 'no such page any more (410)',
	429: 'is asked for too often; try again later (429)',
};

const systemErrors = new Map([
	['ENOTFOUND', 'no such host'],
	[
		'EAI_AGAIN',
		'the name of the host could not be looked up; is there a network?',
	],
	['ECONNREFUSED', 'the host does not answer (connection refused)'],
	['ECONNRESET', 'the connection broke off'],
	['EHOSTUNREACH', 'the host cannot be reached'],
	['ENETUNREACH', 'there is no network'],
	['ETIMEDOUT', 'the host does not answer'],
]);

/**
What went wrong, in words; an error that no network can cause is thrown on.
*/
function reasonOf(error: unknown): string {
	if (error instanceof Refused) {
		return error.message;
	}

	const code =
		error instanceof Error && 'code' in error ? String(error.code) : undefined;
	if (code === undefined) {
		throw error;
	}

	return /^(?:CERT_|ERR_TLS|ERR_SSL|EPROTO|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_)/.test(
		code,
	)
		? `the host could not prove who it is (${code})`
		: (systemErrors.get(code) ?? `could not be fetched (${code})`);
}

/**
Fetches a text from an address: https only unless allowed otherwise, no credentials, text types only, redirects followed
by hand with the same checks at each. Whatever goes wrong comes back as one line that begins with the address.
*/
export async function fetchAddress(
	address: string,
	{
		allowHttp = false,
		restricted = false,
		timeoutMs = 10_000,
		maxBytes = 10 * 1024 * 1024,
		maxRedirects = 5,
	}: FetchOptions = {},
): Promise<Fetched> {
	const clock = new AbortController();
	const timer = setTimeout(() => {
		clock.abort();
	}, timeoutMs);
	try {
		const follow = async (url: URL, left: number): Promise<Fetched> => {
			const answer = await request(url, {
				isRestricted: restricted,
				maxBytes,
				signal: clock.signal,
				wants: ({statusCode, headers}) =>
					statusCode === 200 && textType.test(typeOf(headers)),
			});
			const next = answer.headers.location;
			if (!redirects.has(answer.status) || next === undefined) {
				return result(answer, url);
			}

			if (left === 0) {
				throw new Refused(`is redirected more than ${maxRedirects} times`);
			}

			return follow(checkedAddress(next, url, allowHttp), left - 1);
		};

		return await follow(
			checkedAddress(address, undefined, allowHttp),
			maxRedirects,
		);
	} catch (error: unknown) {
		const reason = clock.signal.aborted
			? 'did not arrive in time'
			: reasonOf(error);
		return {ok: false, message: `${address}: ${reason}`};
	} finally {
		clearTimeout(timer);
	}
}

function result({status, headers, body}: Answer, url: URL): Fetched {
	if (status !== 200) {
		throw new Refused(
			statuses[status] ?? `the host answers with an error (${status})`,
		);
	}

	const contentType = typeOf(headers);
	if (!textType.test(contentType)) {
		throw new Refused(
			`is ${contentType}, not text; download it and open it with a program for that`,
		);
	}

	const charset = /charset\s*=\s*"?(?<name>[\w\-.:]+)/i
		.exec(headers['content-type'] ?? '')
		?.groups?.name?.toLowerCase();
	return {
		ok: true,
		bytes: body,
		contentType,
		...(charset !== undefined && {charset}),
		address: url.href,
	};
}
