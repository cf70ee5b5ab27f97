import type { Feed } from './feed.js';

/** The feed as JSON Feed 1.1. */
export function writeJsonFeed(feed: Feed): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: feed.pageUrl,
    feed_url: feed.jsonUrl,
    language: 'en',
    authors: [{ name: 'States Must' }],
    items: feed.entries.map(({ id, url, title, text, at, tags }) => ({
      ...{ id, url, title, content_text: text, date_published: at, date_modified: at, tags },
    })),
  });
}
