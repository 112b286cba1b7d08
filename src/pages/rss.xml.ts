import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { getReports } from '../archive/reports.ts';
import { dateRange } from '../model/dates.ts';
import { describeReport } from '../archive/queries/describe-report.ts';
import { flatHeadline } from '../archive/queries/split-phrases.ts';
import { site } from '../site.ts';
import { absoluteUrl } from '../absolute-url.ts';

/** The newest reports; a report whose day is not known has no date in the feed, for a false one would be worse. */
export const GET: APIRoute = async () =>
	rss({
		title: site.title,
		description: site.tagline,
		site: absoluteUrl('/'),
		customData: '<language>zh-CN</language>',
		items: (await getReports()).slice(0, 50).map((report) => {
			const day = /^\d{4}-\d{2}-\d{2}$/u.test(report.date?.edtf ?? '') ? dateRange(report.date!.edtf)?.from : undefined;
			return {
				title: flatHeadline(report.headline),
				description: describeReport(report),
				link: absoluteUrl(`/articles/${report.id}/`),
				...(day === undefined ? {} : { pubDate: new Date(`${day}T00:00:00+08:00`) }),
			};
		}),
	});
