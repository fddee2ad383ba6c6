/** Under which the stream keeps how far it has come. */
export const STREAM_KEY = "streaming:otlp"
