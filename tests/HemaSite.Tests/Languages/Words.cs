using FsCheck;
using FsCheck.Fluent;

namespace HemaSite.Tests.Languages;

/// <summary>Short texts of the characters that our rules look at, which random texts almost never hold.</summary>
public static class Words
{
    private const string Alphabet = "еёЕЁиійкАбҢ aBz0019 \u00A0\"\"«»„“№§–—-.,()%₸г\u0306\u0301\u0323";

    public static Arbitrary<string> Texts() =>
        Gen.Elements<char>(Alphabet.ToCharArray()).ArrayOf().Select(letters => new string(letters)).ToArbitrary();
}
