/** Where GitHub is asked. */
export const githubOrigin = 'https://api.github.com';

/** Where GitHub is asked about a repository (`owner/name`). */
export const repositoryAddress = (name: string) => `${githubOrigin}/repos/${name}`;

/** What GitHub did not do, in one sentence for the editor. */
export class GithubFault extends Error {
	readonly status: number | undefined;
	/** What GitHub itself said. */
	readonly said: string;

	constructor(sentence: string, status?: number, said = '') {
		super(sentence);
		this.status = status;
		this.said = said;
	}
}

/** Whether nobody knows if GitHub did what it was asked: its answer did not come, or it broke down over it. */
export const isUnanswered = (error: unknown) =>
	error instanceof GithubFault && (error.status === undefined || error.status >= 500);

/** Asks about one repository; gives what was answered, throws a `GithubFault` where it was refused. */
export type AskGithub = <Answer>(
	method: 'GET' | 'POST' | 'PATCH',
	path: string,
	body?: Readonly<Record<string, unknown>>
) => Promise<Answer>;

/** A large file on a slow line takes its time; what is longer silent than this has gone. */
const patience = 180_000;

/** The form in which GitHub tells of a file of more than a megabyte too. */
const ofAnyLength = 'application/vnd.github.object+json';

const noRight = (name: string) =>
	`这个令牌不能写 ${name}：建令牌时要选中这个仓库，Contents 给读写权，开 pull request 的还要 Pull requests 的读写权。`;

function limitSentence(headers: Headers): string {
	const reset = Number(headers.get('x-ratelimit-reset') ?? 0) * 1000;
	const when = reset > 0 ? new Date(reset).toLocaleTimeString('zh-CN', { hour: '2-digit', minute: '2-digit' }) : '';
	return `GitHub 说问得太多了，${when === '' ? '请过几分钟再提交' : `请在${when}以后再提交`}；改动还在这里。`;
}

function sentenceOf(name: string, { status, headers }: Response, said: string): string {
	const isLimited =
		status === 429 || (status === 403 && (headers.get('x-ratelimit-remaining') === '0' || /rate limit/iu.test(said)));
	if (isLimited) return limitSentence(headers);
	if (status === 401) return '令牌不对，或者已经过期、作废：请核对，或另建一个。';
	if (status === 403) return /not accessible/iu.test(said) ? noRight(name) : `GitHub 不许用这个令牌写 ${name}：${said}`;
	if (status === 404) return `没有找到 ${name}，或者这个令牌看不见它：建令牌时要选中这个仓库。`;
	if (status >= 500) return `GitHub 这会儿出了故障（${status}），请过一会儿再提交；改动还在这里。`;
	return `GitHub 没有接受：${said === '' ? status : said}`;
}

async function messageOf(response: Response): Promise<string> {
	try {
		const { message } = (await response.json()) as { message?: unknown };
		return typeof message === 'string' ? message : '';
	} catch {
		return '';
	}
}

/** What was answered, where it came whole and from GitHub: in a hotel the page of its network may come instead. */
async function answerOf<Answer>(response: Response): Promise<Answer> {
	try {
		return (await response.json()) as Answer;
	} catch {
		throw new GithubFault(
			'回答的不像是 GitHub：这个网络也许要先登录，或者断断续续；请看看，再提交一次，改动还在这里。'
		);
	}
}

/**
 * Makes what asks GitHub about a repository (`owner/name`) with an editor's token. The token is in the header of what is asked,
 * and nowhere else.
 */
export function askAbout(name: string, token: string, request: typeof fetch = fetch): AskGithub {
	return async <Answer>(method: string, path: string, body?: Readonly<Record<string, unknown>>): Promise<Answer> => {
		// A header takes nothing else, and a browser would say no more than that it did not work.
		if (!/^[\x21-\x7e]+$/u.test(token)) throw new GithubFault('令牌里有不该有的字：请整串重新复制。');
		let response: Response;
		try {
			response = await request(`${repositoryAddress(name)}${path}`, {
				method,
				headers: {
					authorization: `Bearer ${token}`,
					accept: path.startsWith('/contents/') ? ofAnyLength : 'application/vnd.github+json',
					'x-github-api-version': '2022-11-28',
				},
				...(body ? { body: JSON.stringify(body) } : {}),
				// GitHub lets a browser keep an answer for a minute: a branch that has moved would seem to stand still.
				cache: 'no-store',
				credentials: 'omit',
				referrerPolicy: 'no-referrer',
				signal: AbortSignal.timeout(patience),
			});
		} catch {
			throw new GithubFault('没有连上 GitHub：请看看网络，再提交一次；改动还在这里。');
		}
		if (response.ok) return answerOf<Answer>(response);
		const said = await messageOf(response);
		throw new GithubFault(sentenceOf(name, response, said), response.status, said);
	};
}
