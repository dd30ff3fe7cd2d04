namespace HemaSite.Publishing.Parity;

/// <summary>What became of an old address.</summary>
/// <param name="Address">The address, below its host.</param>
/// <param name="Kind">How the site answers.</param>
/// <param name="Target">Where the reader ends; for a missing one, where the way was lost.</param>
public sealed record Answer(string Address, AnswerKind Kind, string Target);
