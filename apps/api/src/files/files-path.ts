/** Where files are sent to and fetched from: a path of their own, under which nothing else lies. */
export const FILES_PATH = '/files';
