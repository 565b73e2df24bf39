/** Whether a recording has pictures, by the name of its file. */
export function isVideo(file: string): boolean {
  return /\.(mp4|webm)$/.test(file);
}

/** Whether a file is a video or a sound. */
export function isRecording(file: string): boolean {
  return isVideo(file) || /\.(mp3|ogg)$/.test(file);
}
