/** Whether a message that failed is sent again: it is final; it may have been processed; it certainly was not. */
enum Retry { NEVER, WITH_KEY, ALWAYS }
