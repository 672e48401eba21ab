/** Why the platform did not accept a message. */
class Failure extends Exception {
    final Retry retry;
    final long pauseMs; // which the platform asks for

    Failure(String what, Retry retry, long pauseMs) {
        super(what.replaceAll("[\\x00-\\x1f\\x7f-\\x9f]+", " ").replaceFirst("^(.{300}).*$", "$1"));
        this.retry = retry;
        this.pauseMs = pauseMs;
    }
}
