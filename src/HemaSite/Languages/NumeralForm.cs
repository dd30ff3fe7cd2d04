namespace HemaSite.Languages;

/// <summary>The forms a Kazakh number takes by a suffix after a hyphen.</summary>
public enum NumeralForm
{
    /// <summary>Which in order: 6-шы, 50-ші.</summary>
    Ordinal,

    /// <summary>Of the number (ілік): 5-тің.</summary>
    Genitive,

    /// <summary>To the number (барыс): 5-ке.</summary>
    Dative,

    /// <summary>The number as an object (табыс): 5-ті.</summary>
    Accusative,

    /// <summary>At the number (жатыс): 18:30-да.</summary>
    Locative,

    /// <summary>From the number (шығыс): 5 000-нан.</summary>
    Ablative,

    /// <summary>With the number (көмектес): 9-бен.</summary>
    Instrumental,
}
