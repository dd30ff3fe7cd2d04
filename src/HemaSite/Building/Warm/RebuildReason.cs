using HemaSite.Diagnostics;

namespace HemaSite.Building.Warm;

/// <summary>Why a site is built anew although it was built before.</summary>
/// <param name="Message">The sentence.</param>
/// <param name="Subject">The file it is about; empty for the build as a whole.</param>
public sealed record RebuildReason(MessageText Message, string Subject = "")
{
    /// <summary>The sentence in a language.</summary>
    public string In(string language) => Message.In(language, [Subject]);
}
