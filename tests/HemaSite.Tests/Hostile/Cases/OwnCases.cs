namespace HemaSite.Tests.Hostile.Cases;

/// <summary>All sites of our own. Whatever a fuzzer, a reader of the code or an editor finds becomes one of them and stays.</summary>
public static class OwnCases
{
    public static IReadOnlyList<OwnCase> All { get; } =
    [
        .. FrontMatterCases.All, .. DateCases.All, .. EncodingCases.All, .. BodyCases.All, .. MarkupCases.All,
        .. PathCases.All, .. AddressCases.All, .. PictureCases.All, .. LinkCases.All, .. ThemeCases.All,
    ];
}
