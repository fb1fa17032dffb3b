/**
 * A browser that shares two processors with everything else misses a moment now and then. What fails is shown and told
 * once more; a story that fails twice is broken.
 */
jest.retryTimes(1, { logErrorsBeforeRetry: true });
