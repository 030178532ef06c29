export * from './meta.ts';
export * from './users.ts';
export * from './stories.ts';
export * from './drafts.ts';
export * from './guide-feedback.ts';
export * from './moderation.ts';
export * from './search.ts';
export * from './search-gaps.ts';
