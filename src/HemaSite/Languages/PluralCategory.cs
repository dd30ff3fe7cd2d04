namespace HemaSite.Languages;

/// <summary>The CLDR plural categories that our languages use.</summary>
public enum PluralCategory
{
    /// <summary>1 статья, 21 статья; in Kazakh and English only 1.</summary>
    One,

    /// <summary>Russian: 2 статьи, 23 статьи.</summary>
    Few,

    /// <summary>Russian: 5 статей, 11 статей.</summary>
    Many,

    /// <summary>Everything else, fractions in Russian among it: 1,5 часа.</summary>
    Other,
}
