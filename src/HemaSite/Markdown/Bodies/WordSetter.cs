using HemaSite.Languages;

namespace HemaSite.Markdown.Bodies;

/// <summary>Writes a piece of a paragraph's words as readers are to see it, and returns how many letters that are.</summary>
/// <param name="words">The piece as written; pieces come in order.</param>
/// <param name="target">Takes the letters; it has room for <see cref="Typographer.MostLettersForOne"/> times as many as there are in the piece.</param>
public delegate int WordSetter(ReadOnlySpan<char> words, Span<char> target);
