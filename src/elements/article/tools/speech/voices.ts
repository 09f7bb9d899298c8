/** The voices that a device has for a language, those on the device itself first: others send the text away. */
export function voiceFor(lang: string): SpeechSynthesisVoice | undefined {
  if (typeof speechSynthesis === 'undefined') return undefined;
  const language = languageOf(lang);
  const voices = speechSynthesis.getVoices().filter((voice) => languageOf(voice.lang) === language);
  return voices.find((voice) => voice.localService) ?? voices[0];
}

/** `vi_VN` and `vi-VN` are the same. */
const languageOf = (tag: string): string => tag.toLowerCase().split(/[-_]/)[0] ?? '';

/** Tells when voices come or go, which browsers find out late, until the function that comes back is called. */
export function followVoices(follow: () => void): () => void {
  if (typeof speechSynthesis === 'undefined') return () => undefined;
  // An old Safari has voices, but no events of them.
  speechSynthesis.addEventListener?.('voiceschanged', follow);
  return () => speechSynthesis.removeEventListener?.('voiceschanged', follow);
}
