using System.Collections.Immutable;

namespace HemaSite.Languages.Phrases;

/// <summary>One thing wrong with one phrase of one language; names are the plural forms or gaps in question, none for a missing key.</summary>
public sealed record PhraseProblem(PhraseFault Fault, Language Language, string Key, ImmutableArray<string> Names);
