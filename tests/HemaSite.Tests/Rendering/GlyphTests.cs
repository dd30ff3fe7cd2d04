using System.Globalization;
using System.Text.RegularExpressions;
using HemaSite.Tests.Architecture;
using HemaSite.Themes;

namespace HemaSite.Tests.Rendering;

/// <summary>What themes/hema/glyphs.txt promises: every letter of our languages, each within reach of every face of the style sheet.</summary>
public sealed partial class GlyphTests
{
    private static readonly string Listed = File.ReadAllText(Repository.At("themes/hema/glyphs.txt"));
    private static readonly string Sheet = File.ReadAllText(Repository.At("themes/hema/assets/css/site.css"));

    [Fact]
    public void Every_letter_of_the_languages_can_be_drawn()
    {
        var glyphs = GlyphSet.Read(Listed);
        const string letters = "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя";
        Assert.Equal([], (letters + letters.ToUpperInvariant() + "abcdefghijklmnopqrstuvwxyz0123456789₸№«»„“”–—…%§°’").Where(letter => !glyphs.Draws(letter)));
        Assert.False(glyphs.Draws('ӊ'));
        Assert.True(glyphs.Draws('☀'));
    }

    [Fact]
    public void Every_face_is_fetched_for_every_listed_glyph()
    {
        foreach (var face in Faces().Matches(Sheet).GroupBy(face => face.Groups["name"].Value + face.Groups["weight"].Value))
        {
            var fetched = face.SelectMany(part => CodesIn(part.Groups["ranges"].Value)).ToHashSet();
            var missing = CodesIn(Listed).Where(code => !fetched.Contains(code)).Select(code => code.ToString("X4", CultureInfo.InvariantCulture));
            Assert.True(!missing.Any(), $"{face.Key}: {string.Join(' ', missing)}");
        }
    }

    private static IEnumerable<int> CodesIn(string text) => Ranges().Matches(text).SelectMany(range =>
    {
        var from = int.Parse(range.Groups[1].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        var to = range.Groups[2].Success ? int.Parse(range.Groups[2].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture) : from;
        return Enumerable.Range(from, to - from + 1);
    });

    [GeneratedRegex("""@font-face\{font-family:"(?<name>[^"]+)";font-weight:(?<weight>\d+);[^}]*unicode-range:(?<ranges>[^}]+)\}""")]
    private static partial Regex Faces();

    [GeneratedRegex("U\\+([0-9A-F]+)(?:-([0-9A-F]+))?")]
    private static partial Regex Ranges();
}
