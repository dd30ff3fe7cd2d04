namespace HemaSite.Text.Encodings;

/// <summary>Why a file could not be read as UTF-8 and where.</summary>
/// <param name="Fault">What is wrong.</param>
/// <param name="Name">The probable encoding ("UTF-16 LE", "Windows-1251", "KOI8-R") or format ("PNG", "DOCX"); null when there is nothing to name.</param>
/// <param name="ByteOffset">The first offending byte, counted from the start of the file; 0 when the whole file is wrong.</param>
/// <param name="Span">The same place in the text as far as it could be read.</param>
public sealed record EncodingProblem(EncodingFault Fault, string? Name, int ByteOffset, SourceSpan Span);
