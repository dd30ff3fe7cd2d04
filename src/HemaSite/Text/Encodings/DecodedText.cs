namespace HemaSite.Text.Encodings;

/// <summary>A file's text. With a problem it is only good for showing where the problem is: unreadable bytes are U+FFFD.</summary>
public sealed record DecodedText(SourceText Text, EncodingProblem? Problem);
