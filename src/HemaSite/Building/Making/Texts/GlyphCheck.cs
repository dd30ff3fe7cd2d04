using System.Collections.Frozen;
using System.Globalization;
using HemaSite.Diagnostics;
using HemaSite.Diagnostics.Rules;
using HemaSite.Markdown.Bodies;
using HemaSite.Pages;
using HemaSite.Text;
using HemaSite.Themes;

namespace HemaSite.Building.Making.Texts;

/// <summary>Tells of letters that the theme's fonts cannot draw: readers would see them in another face, as Kazakh letters once were.</summary>
internal sealed class GlyphCheck(Theme theme)
{
    private readonly GlyphSet? glyphs = theme.Glyphs;

    /// <summary>Looks at the title and the text of a page; each missing letter is told once, where the file has it first.</summary>
    public void Look(ContentPage page, SourceText source, RenderedBody body, Complaints complaints)
    {
        if (glyphs is null || (Missing(page.Title) is null && Missing(body.Text) is null))
        {
            return;
        }

        foreach (var letter in (page.Title + body.Text).Where(letter => !glyphs.Draws(letter)).ToFrozenSet().Order())
        {
            var at = source.Content.IndexOf(letter, StringComparison.Ordinal);
            complaints.Add(ThemeRules.GlyphMissing.At(
                source.Span(Math.Max(0, at), at < 0 ? 0 : 1), $"{letter}", ((int)letter).ToString("X4", CultureInfo.InvariantCulture)));
        }
    }

    private char? Missing(string text)
    {
        foreach (var letter in text)
        {
            if (!glyphs!.Draws(letter))
            {
                return letter;
            }
        }

        return null;
    }
}
